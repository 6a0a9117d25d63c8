// What looks like a fault of the record and is none: the papers print it so. Shown with its reason, never hidden.
import type { DataRule } from '#schema/vocabulary/data-rules.ts';

interface Explained {
  readonly rule: DataRule;
  /** Every record the finding is about, sorted. */
  readonly records: readonly string[];
  readonly reason: string;
}

export const EXPLAINED_FAULTS: readonly Explained[] = [
  {
    rule: 'SAME_NAME', records: ['b-hwb-cd', 'b-hwb-dar'],
    reason: 'County Durham and Darlington each have a Health and Wellbeing Board; each paper prints the short name for its own.',
  },
  {
    rule: 'SAME_NAME', records: ['b-cab-dbc', 'b-cab-dcc'],
    reason: 'Both councils have a Cabinet; each paper prints the short name for its own.',
  },
  {
    rule: 'SAME_NAME', records: ['b-icb18', 'org-nencicb'],
    reason: 'The Integrated Care Board of 2018 was a local partnership board, only agreed; the one of 2023 is the NHS body. No paper joins them.',
  },
  {
    rule: 'SAME_NAME', records: ['b-osc-23', 'b-osc-ahw-14'],
    reason: 'The plan of 2023 names one scrutiny committee without its subject, that of 2014 two by theirs; no paper says that one followed the other.',
  },
  {
    rule: 'SAME_NAME', records: ['b-osc-23', 'b-osc-cyp-14'],
    reason: 'The plan of 2023 names one scrutiny committee without its subject, that of 2014 two by theirs; no paper says that one followed the other.',
  },
  {
    rule: 'SAME_NAME', records: ['b-acp', 'b-cdcp'],
    reason: 'The Accountable Care Partnership of 2018 is for mental health and learning disability; the Care Partnership is that of County Durham.',
  },
  {
    rule: 'SAME_NAME', records: ['post-coo-nd', 'post-coo-nd-ddes'],
    reason: 'A post at one commissioning group in 2014, and one at two of them in 2018; no paper says that one became the other.',
  },
  {
    rule: 'END_ENDED', records: ['tn-05'],
    reason: 'The report of May 2018 gives days for the post, none for who held it.',
  },
  {
    rule: 'END_ENDED', records: ['in.post-dirint.org-dcc'],
    reason: 'The report of May 2018 gives days for the post; where it belonged has no days of its own.',
  },
  {
    rule: 'END_ENDED', records: ['in.post-dirint.org-nhscd'],
    reason: 'The report of May 2018 gives days for the post; where it belonged has no days of its own.',
  },
];

/** Papers whose records are read on beyond 24 months, each with the reason why nothing has to be mended for it. Of any other paper they are to be mended. */
export const EXPLAINED_SILENCES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['doc-901', 'doc-902', 'doc-903', 'doc-904', 'doc-905', 'doc-906'].map((paper) => [paper, 'It is a paper of the made-up example, which gets no newer ones.'])),
  'doc-003': 'The papers of 2018, 2021 and 2023 renew some of what the plan of 2014 says, and are silent on this; none ends it.',
  'doc-004': 'The papers of 2018, 2021 and 2023 are of County Durham, and none of them ends what this one says.',
  'doc-002': 'The papers of 2021 and 2023 renew some of what the report of 2018 says, and are silent on this; neither ends it.',
  'doc-000': 'The plan of 2023 renews some of what that of 2021 says, and is silent on this; it does not end it.',
  'doc-001': 'It is the newest paper held, so none can renew or end what it says.',
};

/** Papers whose reason holds only while no newer paper is held on the day: after that somebody has to look again. */
export const EXPLAINED_WHILE_NEWEST: readonly string[] = ['doc-001'];
