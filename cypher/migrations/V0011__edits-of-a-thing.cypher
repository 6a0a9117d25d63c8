// The edits of one thing are found by the words of its id and the loads by when they were, without reading every edit.
// Ids are cut into words at their marks, so they are sought as a phrase; standard-no-stop-words also keeps an "a" or "by" in them.
CREATE FULLTEXT INDEX edited IF NOT EXISTS FOR (n:Change) ON EACH [n.rows, n.result]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};

CREATE INDEX change_command IF NOT EXISTS FOR (n:Change) ON (n.command, n.at);
