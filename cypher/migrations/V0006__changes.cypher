// What became of what, who passed a duty on, and who signed: one id each.
CREATE CONSTRAINT change_event_id IF NOT EXISTS FOR (n:ChangeEvent) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT delegation_id IF NOT EXISTS FOR (n:Delegation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT signatory_of_line_id IF NOT EXISTS FOR ()-[line:SIGNATORY_OF]-() REQUIRE line.id IS UNIQUE;
