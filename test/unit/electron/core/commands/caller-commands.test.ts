import { describe, expect, it } from 'vitest';
import { confirmZone, identifyCaller } from '../../../../../electron/core/commands/caller-commands.ts';
import { answerCall, ringCall } from '../../../../../electron/core/commands/call-commands.ts';
import type { LedgerRecord } from '../../../../../shared/ledger/shapes.ts';
import type { Params } from '../../../../../shared/contract/methods.ts';
import type { CallId, CustomerId } from '../../../../../shared/ids.ts';
import { createCommandBench } from '../../../../support/command-bench.ts';
import {
  call,
  customer,
  entry,
  finishedCall,
  LONDON,
  OMAR,
  promise,
  TWO_PAST_TWO,
} from '../../../../support/records.ts';

const DANA = 'dana' as CustomerId;

/** A call that has just come in on this number, live. */
async function liveOn(number: string | null, ...records: LedgerRecord[]) {
  const bench = createCommandBench(records);
  const rung = await bench.run(ringCall, { number });
  if (rung.kind === 'refused') throw new Error(rung.reason.code);
  const callId = rung.value;
  await bench.run(answerCall, { callId });
  const correct = (part: Partial<Params<'identifyCaller'>>) =>
    bench.run(identifyCaller, { callId, number: null, name: null, customerId: null, someoneElse: false, ...part });
  const onCall = () => {
    const live = bench.view.call(callId);
    return { call: live, customer: live?.customerId == null ? undefined : bench.view.customer(live.customerId) };
  };
  return { bench, callId, correct, onCall };
}

describe('a name', () => {
  it('makes a customer where none is known yet, and the case with them', async () => {
    const { correct, onCall, bench } = await liveOn(null);
    await correct({ name: ' Mia ' });
    expect(onCall().customer).toMatchObject({ name: 'Mia', numbers: [] });
    expect(bench.view.case(onCall().call?.caseId as never)).toMatchObject({ code: 'A1' });
  });

  it('corrects the name of the customer who is on the line', async () => {
    const { correct, onCall } = await liveOn('+1 212 555 0100', entry('customer', customer()));
    await correct({ name: 'Dana Lees' });
    expect(onCall().customer).toMatchObject({ id: 'dana', name: 'Dana Lees' });
  });

  it('is left as it was by blank text', async () => {
    const { correct, onCall } = await liveOn('+1 212 555 0100', entry('customer', customer()));
    await correct({ name: '   ' });
    expect(onCall().customer?.name).toBe('Dana Lee');
  });

  it('makes another person when several share the number and none of them is meant', async () => {
    const sam = customer({ id: 'sam' as CustomerId, name: 'Sam Lee' });
    const { correct, onCall, bench } = await liveOn(
      '+1 212 555 0100',
      entry('customer', customer()),
      entry('customer', sam),
    );
    expect(onCall().customer).toBeUndefined();
    await correct({ name: 'Kim Lee' });
    expect(onCall().customer).toMatchObject({ name: 'Kim Lee', numbers: [{ e164: '+12125550100' }] });
    expect(bench.view.customers()).toHaveLength(3);
  });
});

describe('a number', () => {
  it('brings the customer who has it', async () => {
    const { correct, onCall } = await liveOn(null, entry('customer', customer()));
    await correct({ number: '001 212 5550100' });
    expect(onCall()).toMatchObject({ customer: { id: 'dana' }, call: { number: { e164: '+12125550100' } } });
  });

  it('that was mistyped leaves no trace: neither a second customer nor its clock', async () => {
    const { correct, onCall, bench } = await liveOn('+1 212 555 0199');
    await correct({ name: 'Mia' });
    await correct({ number: '020 7946 0999' });
    expect(onCall().customer).toMatchObject({
      name: 'Mia',
      numbers: [{ e164: '+442079460999' }],
      zone: { id: LONDON, certainty: 'certain' },
    });
    expect(bench.view.customers()).toHaveLength(1);
  });

  it('that matched somebody by mistake goes over to a new customer, and the match keeps nothing of this call', async () => {
    const { correct, onCall, bench } = await liveOn('020 7946 0999', entry('customer', OMAR));
    const mistaken = onCall().call?.caseId;
    await correct({ number: '020 7946 0111' });
    expect(onCall().customer).toMatchObject({ name: null, numbers: [{ e164: '+442079460111' }] });
    expect(bench.view.case(mistaken as never)).toBeUndefined();
    expect(bench.view.customer(OMAR.id)).toEqual(OMAR);
    expect(onCall().call?.caseId).not.toBe(mistaken);
  });

  it('is added to a known customer who was picked by name', async () => {
    const { correct, onCall } = await liveOn(null, entry('customer', customer()));
    await correct({ customerId: DANA });
    await correct({ number: '020 7946 0111' });
    expect(onCall().customer).toMatchObject({
      id: 'dana',
      numbers: [{ e164: '+12125550100' }, { e164: '+442079460111' }],
    });
    expect(onCall().customer?.zone?.certainty).toBe('confirmed');
  });

  it('takes the newest twelve of a customer and forgets the one used longest ago', async () => {
    const numbers = Array.from({ length: 12 }, (_, index) => {
      const e164 = `+4420794600${10 + index}`;
      return { kind: 'e164', raw: e164, e164 } as const;
    });
    const { correct, onCall } = await liveOn(null, entry('customer', customer({ numbers })));
    await correct({ customerId: DANA, number: '020 7946 0111' });
    expect(onCall().customer?.numbers).toHaveLength(12);
    expect(onCall().customer?.numbers.at(-1)).toMatchObject({ e164: '+442079460111' });
  });
});

describe('another person', () => {
  it('takes the case that only this call had opened along, and the promises made in it', async () => {
    const { correct, onCall, bench, callId } = await liveOn('020 7946 0999', entry('customer', OMAR));
    await bench.bus.note(() => ({ puts: [entry('promise', promise({ callId, customerId: OMAR.id }))], removes: [] }));
    await correct({ someoneElse: true, name: 'Olga K.' });
    const olga = onCall().customer;
    expect(olga).toMatchObject({ name: 'Olga K.', numbers: [{ e164: '+442079460999' }] });
    expect(bench.view.openPromises()).toMatchObject([{ customerId: olga?.id, caseId: onCall().call?.caseId }]);
    expect(bench.view.openCaseOf(OMAR.id)).toBeUndefined();
  });

  it('leaves an older case and an older promise with the customer they belong to', async () => {
    const before = call({ id: 'before' as CallId, customerId: OMAR.id });
    const older = promise({ customerId: OMAR.id, callId: before.id });
    const finished = finishedCall('before', TWO_PAST_TWO, { customerId: OMAR.id, caseId: 'case-0' as never });
    const { correct, bench } = await liveOn(
      '020 7946 0999',
      entry('customer', OMAR),
      entry('promise', older),
      entry('call', finished),
    );
    await correct({ someoneElse: true, name: 'Olga K.' });
    expect(bench.view.openPromises()).toMatchObject([{ customerId: OMAR.id }]);
    expect(bench.view.customer(OMAR.id)).toBeDefined();
  });
});

it('c.5 #7: what the customer said of their clock is certain from then on', async () => {
  const bench = createCommandBench([entry('customer', customer({ zone: null }))]);
  await bench.run(confirmZone, { customerId: DANA, zone: LONDON });
  expect(bench.view.customer(DANA)?.zone).toEqual({ id: LONDON, certainty: 'confirmed' });
});
