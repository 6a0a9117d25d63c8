// A form of a command with what only the page can give it: the papers, the look-up box, and the way back.
import { getRouteApi, useNavigate, useRouter } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PartyBox } from '../features/lookup/PartyBox.tsx';
import type { CommandForm as Form, Subject } from '../features/maintaining/command-form.ts';
import { CommandForm } from '../features/maintaining/CommandForm.tsx';
import type { Supplies } from '../features/maintaining/Control.tsx';
import type { OpenDraft } from '../features/maintaining/into-draft.ts';
import { addressOf } from '../lib/address.ts';

const root = getRouteApi('__root__');

interface Props {
  readonly form: Form;
  readonly subject: Subject;
  readonly papers: Supplies['papers'];
  readonly drafts: Supplies['drafts'];
}

/** Once it is kept, the page of the thing says so. */
export function EditForm({ form, subject, papers, drafts }: Props): ReactElement {
  const [navigate, router] = [useNavigate(), useRouter()];
  const { session } = root.useRouteContext();
  const back = async (saved: string | undefined, page = subject.page): Promise<void> => {
    // What other pages have read is no longer so.
    await router.invalidate();
    await navigate({ ...(page === undefined ? { to: form.backTo ?? '/maintain' } : addressOf(page)), ...(saved === undefined ? {} : { state: { saved } }) });
  };
  const toDraft = async (id: string): Promise<void> => {
    await router.invalidate();
    await navigate({ to: '/maintain/sets/$id', params: { id } });
  };
  return (
    <CommandForm
      // What is typed at a desk that others use too comes back to nobody else.
      whose={session.is === 'SIGNED_IN' ? session.id : undefined}
      key={`${form.name} ${subject.id}`} form={form} subject={subject} supplies={{ papers, drafts, thingBox: (box) => <PartyBox {...box} isPart /> }}
      onKept={(say, page) => { void back(`Saved. ${say}`, page); }} onDrafted={(id) => { void toDraft(id); }} onLeave={() => { void back(undefined); }}
    />
  );
}

interface MayTake extends OpenDraft {
  readonly may: readonly string[];
}

/** The drafts of whoever asks that take edits. */
export function openDrafts(found: { readonly sets: readonly MayTake[] } | undefined): readonly OpenDraft[] {
  return (found?.sets ?? []).filter(({ may }) => may.includes('ADD'));
}
