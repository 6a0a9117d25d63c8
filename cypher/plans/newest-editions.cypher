// Which is the newest edition of each of these plans that a paper speaks of by the day asked?
UNWIND $plans AS plan
MATCH (:Plan {id: plan})<-[:EDITION_OF]-(edition:PlanEdition)
WHERE edition.firstAttested <= date($asOf)
WITH plan, edition ORDER BY edition.firstAttested DESC, edition.id
RETURN plan, head(collect(edition.id)) AS edition ORDER BY plan
