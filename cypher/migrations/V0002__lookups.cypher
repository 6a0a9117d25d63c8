// What is looked up by something other than its id.

// Idempotency keys and the one order of all changes.
CREATE CONSTRAINT change_key IF NOT EXISTS FOR (change:Change) REQUIRE change.key IS UNIQUE;
CREATE CONSTRAINT change_seq IF NOT EXISTS FOR (change:Change) REQUIRE change.seq IS UNIQUE;

// Every claim about one record.
CREATE INDEX claim_about IF NOT EXISTS FOR (claim:Claim) ON (claim.about);

// The look-up box. The text is prepared by schema/rules/search-text.ts, so no stop words are taken out here.
CREATE FULLTEXT INDEX findable IF NOT EXISTS
FOR (n:Organisation|Body|Post|Person|Deliverable|Measure|Objective|Risk|Programme|Plan|Theme|PriorityArea)
ON EACH [n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
