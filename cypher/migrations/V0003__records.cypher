// One space of ids for every fact: the importer and the evidence find a record without knowing its label.
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE;
