import { expect, it } from 'vitest';
import type { StoreEvent } from '../../../../electron/node/archive-source.ts';
import { fileNameOf } from '../../../../shared/ledger/files.ts';
import {
  DAY,
  NEXT_DAY,
  puts,
  savedCall,
  savedCustomer,
  savedEngine,
  savedVisit,
} from '../../../support/saved-records.ts';
import { byKey, createQuickStore, temporaryFolder } from '../../../support/store-folder.ts';

const CUSTOMERS = fileNameOf({ kind: 'customers', customerId: savedVisit().customerId });

it('has nothing before the store is open', async () => {
  const { source } = createQuickStore(await temporaryFolder());
  expect([source.days().size, source.customerShards().size, source.atHand()]).toEqual([0, 0, []]);
});

it('tells each file with a stamp that grows when it is written, and what is not in its file yet', async () => {
  const folder = await temporaryFolder();
  const changes = [
    puts(savedCustomer(), savedCall({ id: 'a', day: DAY }), savedEngine()),
    puts(savedCall({ id: 'b', day: NEXT_DAY })),
  ];
  for (const change of changes) {
    const store = createQuickStore(folder);
    await store.open();
    await store.commit(change);
    await store.close();
  }
  const store = createQuickStore(folder);
  await store.open();
  expect(store.source.days()).toEqual(
    new Map([
      [DAY, 1],
      [NEXT_DAY, 2],
    ]),
  );
  // The second call is with the same customer: their brief has grown.
  expect(store.source.customerShards()).toEqual(new Map([[CUSTOMERS, 2]]));
  await store.commit(puts(savedCall({ id: 'c', day: DAY })));
  expect(Object.keys(byKey(store.source.atHand()))).toEqual(['call:c', 'engine:engine']);
  await store.close();
});

it('tells each change before it is answered, in the order of saving, until nobody listens any more', async () => {
  const store = createQuickStore(await temporaryFolder());
  const events: StoreEvent[] = [];
  const stop = store.source.follow((event) => events.push(event));
  await store.open();
  const changes = [puts(savedEngine(1)), puts(savedEngine(2)), puts(savedEngine(3))];
  await Promise.all(
    changes.map(async (change, index) => {
      await store.commit(change);
      expect(events.length).toBeGreaterThan(index);
    }),
  );
  await store.close();
  expect(events).toEqual([...changes.map((change) => ({ kind: 'changed', change })), { kind: 'checkpoint' }]);
  stop();
});
