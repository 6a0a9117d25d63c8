// The words of attached documents: one text a paper, one line a number. Both are found by their ids and belong to no record.
CREATE CONSTRAINT attached_text_id IF NOT EXISTS FOR (n:AttachedText) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT text_line_id IF NOT EXISTS FOR (n:TextLine) REQUIRE n.id IS UNIQUE;
