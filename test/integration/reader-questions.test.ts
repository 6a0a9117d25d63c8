// Readers ask and report, officers answer, beside the record; all of it is rolled back.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Conflict } from '#schema/bad-news.ts';
import { MOST_ASKED_A_DAY } from '#schema/vocabulary/reader-questions.ts';
import { answerReaderQuestion } from '../../server/asking/answer-reader-question.ts';
import { askGovernanceTeam, type AskCall } from '../../server/asking/ask-governance-team.ts';
import { graphState } from '../../server/neo4j/graph-state.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { disputes } from '../../server/questions/disputes.ts';
import { readerQuestion } from '../../server/questions/reader-question.ts';
import { workLists } from '../../server/questions/work-lists.ts';
import { codesIn } from '../support/drafting.ts';
import { withTx } from '../support/with-tx.ts';

const EVERYBODY = ['PUBLIC', 'STAFF', 'RESTRICTED'] as const;

const by = (asker: string, key: string = randomUUID()): AskCall['by'] => ({ asker, key, visibilities: EVERYBODY });
const ask = (tx: Tx, input: object, who = by('reader')) => askGovernanceTeam({ tx, input: { about: 'd-lw-05', kind: 'QUESTION', words: 'Who looks after this?', ...input }, by: who });

async function asked(tx: Tx, input: object = {}, who = by('reader')) {
  const outcome = await ask(tx, input, who);
  return outcome.ok ? outcome.value : expect.fail(codesIn(outcome).join(', '));
}

async function listed(tx: Tx) {
  const { lists: [found] } = await workLists(tx, { asOf: '2026-12-01', list: 'ASKED', visibilities: ['PUBLIC'], first: 50, skip: 0 });
  return found?.items ?? [];
}

describe('a question of a reader', () => {
  it('stands in the list of the officers until it is answered, and its answer stands under its link', async () => {
    await withTx(async (tx) => {
      const before = await graphState(tx);
      const made = await asked(tx);
      expect(made.id).toMatch(/^ask\.[\w-]{32}$/);
      const [item] = await listed(tx);
      expect(item).toMatchObject({ id: made.id, command: 'answerReaderQuestion', thing: { id: 'd-lw-05' } });
      expect(item?.say).toMatch(/^A reader asks about “.*”.* \(\d+ \w+ \d{4}\): Who looks after this\?$/u);
      const answer = { question: made.id, version: 1, answer: 'The board does.' };
      const key = randomUUID();
      expect(await answerReaderQuestion({ tx, input: answer, by: by('officer', key) })).toMatchObject({ ok: true, value: { state: 'ANSWERED', answer: 'The board does.', version: 2 } });
      expect(await answerReaderQuestion({ tx, input: answer, by: by('officer', key) })).toMatchObject({ ok: true, value: { version: 2 } });
      await expect(answerReaderQuestion({ tx, input: { ...answer, answer: 'Nobody.' }, by: by('another') })).rejects.toThrow(Conflict);
      expect(await readerQuestion(tx, { id: made.id, visibilities: ['PUBLIC'] })).toMatchObject({ answer: 'The board does.', thing: { id: 'd-lw-05' } });
      expect(await listed(tx)).toEqual([]);
      // Nothing of the record changed, so what was read of it is still so.
      expect(await graphState(tx)).toBe(before);
    });
  });
  it('is kept once under one key, and refused under it for somebody else or in other words', async () => {
    await withTx(async (tx) => {
      const made = await asked(tx, {}, by('reader', 'one-key'));
      expect((await asked(tx, {}, by('reader', 'one-key'))).id).toBe(made.id);
      expect(codesIn(await ask(tx, {}, by('another', 'one-key')))).toEqual(['KEY_USED key']);
      expect(codesIn(await ask(tx, { words: 'Other words' }, by('reader', 'one-key')))).toEqual(['KEY_USED key']);
    });
  });
  it('is about something that has a page and that the asker may see, in words that can be read', async () => {
    await withTx(async (tx) => {
      await runnerOf(tx)("MATCH (person:Person {id: 'p-burns'}) SET person.visibility = 'RESTRICTED'", {});
      const publicly = { ...by('reader'), visibilities: ['PUBLIC'] } as const;
      expect(codesIn(await ask(tx, { about: 'p-burns' }, publicly))).toEqual(['UNKNOWN_ID about']);
      expect(codesIn(await ask(tx, { about: 'nowhere' }))).toEqual(['UNKNOWN_ID about']);
      expect(codesIn(await ask(tx, { words: ' \n ' }))).toEqual(['INVALID 0 words']);
      expect(codesIn(await ask(tx, { words: 'x'.repeat(1_001) }))).toEqual(['INVALID 0 words']);
      expect(codesIn(await ask(tx, { words: 'hidden\u202Ewords' }))).toEqual(['INVALID 0 words']);
      expect(await disputes(tx, { id: 'p-burns', visibilities: ['PUBLIC'] })).toBeUndefined();
    });
  });
  it('is asked no oftener in a day than one reader may, which holds nobody else', async () => {
    await withTx(async (tx) => {
      for (let count = 0; count < MOST_ASKED_A_DAY; count += 1) await asked(tx, { words: `Question ${String(count)}` });
      expect(codesIn(await ask(tx, { words: 'One more' }))).toEqual(['ASKED_ENOUGH words']);
      expect(await asked(tx, {}, by('somebody else'))).toMatchObject({ state: 'OPEN' });
      await runnerOf(tx)("MATCH (asked:ReaderQuestion {words: 'Question 0'}) SET asked.askedAt = '2020-01-01T00:00:00.000Z'", {});
      expect(await asked(tx, { words: 'One more' })).toMatchObject({ state: 'OPEN' });
      await runnerOf(tx)("UNWIND range(1, 500) AS at CREATE (:ReaderQuestion {id: 'many.' + at, beganUnder: 'many.' + at, state: 'OPEN'})", {});
      expect(codesIn(await ask(tx, {}, by('a third')))).toEqual(['TEAM_IS_BUSY words']);
    });
  });
});

it('prints that a thing is disputed while a report waits, with none of its words and no link to it', async () => {
  await withTx(async (tx) => {
    const of = async () => await disputes(tx, { id: 'd-lw-05', visibilities: ['PUBLIC'] });
    await asked(tx, { words: 'Only a question' });
    expect(await of()).toMatchObject({ total: 0, say: null });
    const report = await asked(tx, { kind: 'ERROR', words: 'This is Ada Linden’s' });
    const found = await of();
    expect(found).toMatchObject({ thing: { id: 'd-lw-05' }, total: 1 });
    expect(found?.say).toMatch(/^Disputed by a reader since \d+ \w+ \d{4}: something here is said to be wrong/u);
    expect(JSON.stringify(found)).not.toMatch(/Linden|ask\./u);
    await answerReaderQuestion({ tx, input: { question: report.id, version: 1, answer: 'Put right.' }, by: by('officer') });
    expect(await of()).toMatchObject({ total: 0, say: null });
  });
});
