// An edit is also found by what it touched and by what that is tied to: the end of an appointment is an edit of its post.
DROP INDEX edited IF EXISTS;

CREATE FULLTEXT INDEX edited IF NOT EXISTS FOR (n:Change) ON EACH [n.rows, n.result, n.touched]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
