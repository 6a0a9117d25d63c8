// The look-up box also finds the duties and tasks that papers name.
DROP INDEX findable IF EXISTS;

CREATE FULLTEXT INDEX findable IF NOT EXISTS
FOR (n:Organisation|Body|Post|Person|Deliverable|Measure|Objective|Risk|Programme|Plan|Theme|PriorityArea
  |Outcome|Agreement|LegalBasis|Meeting|Decision|ChangeEvent|Function)
ON EACH [n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
