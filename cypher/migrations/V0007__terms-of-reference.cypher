// The terms of reference of bodies: one id each.
CREATE CONSTRAINT terms_of_reference_id IF NOT EXISTS FOR (n:TermsOfReference) REQUIRE n.id IS UNIQUE;
