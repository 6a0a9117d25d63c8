// Citations for the register's `evidence` fields: all that one request asks for become one question.
import { citationsOf, type StoredCitation } from '#schema/rules/citing.ts';
import type { Context } from './context.ts';

type Fetch = (claimIds: readonly string[]) => Promise<readonly StoredCitation[]>;

/** Gathers until the executor has called every resolver it can, then asks once. */
export function batchedCitations(fetch: Fetch): Context['citations'] {
  let gathering: Gathering | undefined;

  function gather(claimIds: readonly string[]): Promise<readonly StoredCitation[]> {
    gathering ??= begin();
    claimIds.forEach((id) => gathering?.ids.add(id));
    return gathering.found;
  }

  function begin(): Gathering {
    const ids = new Set<string>();
    const found = new Promise((resolve) => { setImmediate(resolve); }).then(() => {
      gathering = undefined;
      return fetch([...ids].toSorted());
    });
    return { ids, found };
  }

  return async (claimIds) => (claimIds.length === 0 ? [] : citationsOf(claimIds, await gather(claimIds)));
}

interface Gathering {
  readonly ids: Set<string>;
  readonly found: Promise<readonly StoredCitation[]>;
}
