// Whatever is saved, and whenever files are brought up to date in between: the journal alone, replayed from its
// beginning, gives exactly what the files give.

import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LedgerChange, LedgerRecord } from '../../shared/ledger/shapes.ts';
import { DAY, NEXT_DAY, puts, savedCall, savedCustomer, savedEngine, savedPromise } from '../support/saved-records.ts';
import { withoutRemoved } from '../support/scripted-day.ts';
import { byKey, createQuickStore, everythingIn, temporaryFolder, withLeft } from '../support/store-folder.ts';

const NOTHING: LedgerChange = { puts: [], removes: [] };

const day = fc.constantFrom(null, DAY, NEXT_DAY);
const name = fc.constantFrom('a', 'b', 'c');

/** Revisions are counted by the test: here only what is done, and to what. */
const act: fc.Arbitrary<(revision: number) => LedgerChange> = fc.oneof(
  fc.tuple(name, day).map(
    ([id, on]) =>
      (revision: number) =>
        puts(savedCall({ id, revision, day: on })),
  ),
  fc.tuple(name, day).map(
    ([id, on]) =>
      (revision: number) =>
        puts(savedPromise({ id, revision, day: on })),
  ),
  name.map((id) => (revision: number) => puts(savedCustomer({ id, revision }), savedEngine(revision))),
  fc.tuple(fc.constantFrom('call', 'promise', 'customer'), name).map(([type, id]) => () => ({
    puts: [],
    removes: [{ type: type as 'call', id }],
  })),
);
/** A session of the app; at its end the files are up to date, unless it was killed. */
const session = fc.record({ acts: fc.array(act, { minLength: 1, maxLength: 6 }), killed: fc.boolean() });

it('the journal replayed alone gives what the files give', async () => {
  await fc.assert(
    fc.asyncProperty(fc.tuple(session, session), async (sessions) => {
      const changes: LedgerChange[] = [];
      const known = new Map<string, LedgerRecord>();
      let place = await temporaryFolder();
      for (const { acts, killed } of sessions) {
        const store = createQuickStore(place);
        await store.open();
        for (const one of acts) {
          const [change = NOTHING] = withLeft([one(changes.length + 1)], known);
          expect((await store.commit(change)).kind).toBe('done');
          changes.push(change);
        }
        if (!killed) await store.close();
        place = await copied(place);
      }
      expect((await everythingIn(createQuickStore(place))).saved).toEqual(byKey(withoutRemoved(changes)));
      for (const each of await readdir(place)) {
        if (!each.startsWith('journal-')) await rm(join(place, each), { recursive: true });
      }
      const { saved, reports } = await everythingIn(createQuickStore(place));
      expect({ saved, reports }).toEqual({ saved: byKey(withoutRemoved(changes)), reports: [] });
    }),
    { numRuns: 60, seed: 5 },
  );
}, 120_000);

/** The folder as a process that ends now leaves it. */
async function copied(folder: string): Promise<string> {
  const copy = join(await temporaryFolder(), 'copy');
  await cp(folder, copy, { recursive: true });
  return copy;
}
