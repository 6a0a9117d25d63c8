// Claims of one kind across all papers, such as the stakeholders a plan names.
CREATE INDEX claim_predicate IF NOT EXISTS FOR (claim:Claim) ON (claim.predicate);
