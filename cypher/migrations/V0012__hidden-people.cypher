// Whom a reader may not see is looked up without reading everybody.
CREATE INDEX person_visibility IF NOT EXISTS FOR (n:Person) ON (n.visibility);
