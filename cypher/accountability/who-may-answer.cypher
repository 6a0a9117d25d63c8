// Who stands on a day and could answer for something, by every name that it goes by?
WITH date($asOf) AS asOf
MATCH (party:Party)
WHERE NOT party:Person AND party.validFrom <= asOf < party.validTo AND party.status IN $statuses
RETURN party.id AS id, party.name AS name, coalesce(party.aliases, []) AS aliases
ORDER BY party.id
