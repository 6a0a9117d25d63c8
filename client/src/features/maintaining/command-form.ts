// One form for each command: what it asks, how that reads as a sentence, and how it is sent.
import type { ApolloClient, ErrorLike } from '@apollo/client';
import type { ReactElement } from 'react';
import type { Thing } from '#schema/answer.ts';
import type { Answers, Field } from './fields.ts';

/** What is edited, as it was read. */
export interface Subject {
  readonly id: string;
  readonly version: number;
  /** What it is called inside a sentence. */
  readonly what: string;
  /** How it stands, in sentences; empty: it is still to be recorded. */
  readonly now: string;
  /** Whose page is gone back to; undefined: it has none. */
  readonly page: Thing | undefined;
}

/** How every command is called: one key for one edit, and whether it is only tried. */
export interface Sending {
  readonly subject: Subject;
  readonly answers: Answers;
  readonly asked: { readonly key: string; readonly dryRun: boolean; readonly reason: string | null; readonly source: string | null };
}

export interface Touch {
  readonly id: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly links: readonly Thing[];
}

interface Problem {
  readonly path: readonly string[];
  readonly message: string;
  /** Ids of those of like name. */
  readonly about?: readonly string[] | null;
}

/** What stays open, in a sentence. */
export interface OpenPart {
  readonly id: string;
  readonly say: string;
}

/** What came back: each mutation calls its field `done`. */
export interface Came {
  readonly data?: { readonly done: { readonly problems: readonly Problem[]; readonly touches: readonly Touch[]; readonly made?: readonly string[]; readonly leftOpen?: readonly OpenPart[] } } | null | undefined;
  readonly error?: ErrorLike | undefined;
}

export interface CommandForm {
  /** What it may be about, by the kind of its record, and that in a word; left out: anything. */
  readonly about?: { readonly sort: string; readonly isIt: (label: string) => boolean };
  /** In the address, and in the name of what is kept of it. */
  readonly name: string;
  /** The heading of the page. */
  readonly heading: (what: string) => string;
  /** Where the officer goes from it where its subject has no page; left out: what there is to maintain. */
  readonly backTo?: '/structure';
  /** Besides why it is so. */
  readonly fields: readonly Field[];
  /** What is about to be recorded, as a sentence. */
  readonly say: (subject: Subject, answers: Answers) => { readonly say: string; readonly links: readonly Thing[] };
  readonly send: (client: ApolloClient, sending: Sending) => Promise<Came>;
  /** The page of what began, by its id; left out: back to the page of the subject. */
  readonly leadsTo?: (made: string, answers: Answers) => Thing;
  /** What would come of it besides, for whoever is about to save. */
  readonly besides?: (subject: Subject, answers: Answers) => ReactElement | null;
}
