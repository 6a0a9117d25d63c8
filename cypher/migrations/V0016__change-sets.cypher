// Drafts lie beside the record: each has one id, and one name under which it was begun.
CREATE CONSTRAINT change_set_id IF NOT EXISTS FOR (n:ChangeSet) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_set_begun IF NOT EXISTS FOR (n:ChangeSet) REQUIRE n.beganUnder IS UNIQUE;
CREATE INDEX change_set_state IF NOT EXISTS FOR (n:ChangeSet) ON (n.state);
CREATE INDEX change_of_set IF NOT EXISTS FOR (n:Change) ON (n.set);
