// What readers ask lies beside the record, as drafts do: each has one id, which is also its link, and one name under which it was begun.
CREATE CONSTRAINT reader_question_id IF NOT EXISTS FOR (n:ReaderQuestion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT reader_question_begun IF NOT EXISTS FOR (n:ReaderQuestion) REQUIRE n.beganUnder IS UNIQUE;
CREATE INDEX reader_question_state IF NOT EXISTS FOR (n:ReaderQuestion) ON (n.state);
CREATE INDEX reader_question_about IF NOT EXISTS FOR (n:ReaderQuestion) ON (n.about);
CREATE INDEX reader_question_asker IF NOT EXISTS FOR (n:ReaderQuestion) ON (n.asker);
