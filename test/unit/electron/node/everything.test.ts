import { expect, it } from 'vitest';
import type { LedgerRecord } from '../../../../shared/ledger/shapes.ts';
import {
  DAY,
  NEXT_DAY,
  puts,
  savedCall,
  savedCustomer,
  savedEngine,
  savedNotes,
  savedPromise,
  savedSettings,
} from '../../../support/saved-records.ts';
import { allOf, byKey, createQuickStore, temporaryFolder, withLeft } from '../../../support/store-folder.ts';

const ALL = [
  savedEngine(),
  savedSettings(),
  savedCustomer(),
  savedPromise(),
  savedCall({ id: 'old', day: DAY }),
  savedNotes('old', { id: 'old', day: DAY }),
  savedCall({ id: 'new', day: NEXT_DAY }),
];

/** With everything in its own file. */
async function writtenStore() {
  const folder = await temporaryFolder();
  const first = createQuickStore(folder);
  await first.open();
  await first.commit(puts(...ALL));
  await first.close();
  const store = createQuickStore(folder);
  await store.open();
  return store;
}

it('tells each record once, also one that a guest copies and one that is changed but not yet in its file', async () => {
  const store = await writtenStore();
  await store.commit(puts(savedCustomer({ revision: 2 }), savedCall({ id: 'old', revision: 2, day: DAY })));
  expect(byKey(await allOf(store))).toEqual({
    ...byKey(ALL),
    ...byKey([savedCustomer({ revision: 2 }), savedCall({ id: 'old', revision: 2, day: DAY })]),
  });
});

it('comes in pieces, the newest day first', async () => {
  const store = await writtenStore();
  const pieces: string[][] = [];
  for await (const piece of store.everything()) pieces.push(Object.keys(byKey(piece)));
  expect(pieces).toEqual([
    ['engine:engine', 'promise:promise1', 'settings:settings'],
    ['call:new'],
    ['call:old', 'notes:old'],
    ['customer:customer1'],
    [],
  ]);
});

it('while commands go on: a call that leaves a day before it is read is told all the same, and once', async () => {
  const store = await writtenStore();
  const known = new Map(
    ALL.map((entry) => [`${entry.type}:${'id' in entry.record ? entry.record.id : entry.type}`, entry]),
  );
  const told: LedgerRecord[] = [];
  let piece = 0;
  for await (const some of store.everything()) {
    told.push(...some);
    piece += 1;
    if (piece > 1) continue;
    const changes = [
      puts(savedCall({ id: 'old', revision: 2 })),
      puts(savedCall({ id: 'new', revision: 2, day: DAY })),
      puts(savedCall({ id: 'old', revision: 3 }), savedEngine(2)),
    ];
    for (const change of withLeft(changes, known)) await store.commit(change);
  }
  expect(Object.keys(byKey(told))).toEqual(Object.keys(byKey(ALL)));
  expect(told).toContainEqual(savedCall({ id: 'old', revision: 3 }));
});
