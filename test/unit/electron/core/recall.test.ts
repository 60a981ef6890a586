import { describe, expect, it } from 'vitest';
import type { LedgerRecord } from '../../../../shared/ledger/shapes.ts';
import type { CallId, CustomerId } from '../../../../shared/ids.ts';
import type { PhoneNumber } from '../../../../shared/phone/number.ts';
import { createInProcessHost, type InProcessHost } from '../../../support/in-process-host.ts';
import { at } from '../../../support/manual-clock.ts';
import { customer, entry, finishedCall, notes, settings, TWO_PAST_TWO } from '../../../support/records.ts';

const YEARS_AGO = ['2021-05-03', '2022-05-03', '2023-05-03'];
const DANAS_SPELLED = '+1 (212) 555-0100';

function longAgo(): readonly LedgerRecord[] {
  return YEARS_AGO.flatMap((day) => {
    const call = finishedCall(`on-${day}`, at(day, '10:00'));
    return [entry('call', call), entry('notes', { ...notes(call.id, `R Asked in ${day.slice(0, 4)}`), day: call.day })];
  });
}

async function ringing(number: string, records = [settings(), entry('customer', customer()), ...longAgo()]) {
  const host = createInProcessHost(TWO_PAST_TWO, records);
  await host.start();
  const rung = await host.client.request('ringCall', { number });
  return { host, rung, desk: (await host.client.request('desk', {})).desk };
}

describe('a caller who was last here years ago', () => {
  it('is known by the number, in any spelling, with the calls of then and their count', async () => {
    const { desk } = await ringing(DANAS_SPELLED);
    expect(desk.call?.customer?.id).toBe('dana');
    expect(desk.call?.earlier.map(({ gist }) => gist)).toEqual(['Asked in 2023', 'Asked in 2022', 'Asked in 2021']);
    expect(desk.call?.contact).toBe(4);
  });

  it('is counted once more after the call, not twice', async () => {
    const { host, rung } = await ringing(DANAS_SPELLED);
    if (rung.kind === 'refused') throw new Error(rung.reason.code);
    const callId = rung.value;
    await host.client.request('answerCall', { callId });
    await host.clock.step(60_000);
    await host.client.request('endCall', { callId });
    await host.client.request('finishCall', {
      callId,
      wrapUp: {
        ...{ disposition: 'resolved', alternative: null, needMet: 'yes', gave: 'both', gaveReason: null },
        ...{ thanks: 'said', mood: null },
      },
    });
    await host.client.request('ringCall', { number: DANAS_SPELLED });
    const { desk } = await host.client.request('desk', {});
    expect(desk.call?.contact).toBe(5);
  });

  it('is still there after a restart in the middle of the call', async () => {
    const { host } = await ringing(DANAS_SPELLED);
    await host.crash(1000);
    const { desk } = await host.client.request('desk', {});
    expect(desk.call?.earlier).toHaveLength(3);
  });
});

it('a store that cannot read the past lets the call begin, and says that a known caller may look new', async () => {
  const host = createInProcessHost(TWO_PAST_TWO, [settings(), entry('customer', customer())]);
  host.disk.recallFails = true;
  await host.start();
  expect((await host.client.request('ringCall', { number: DANAS_SPELLED })).kind).toBe('done');
  const { desk } = await host.client.request('desk', {});
  expect(desk.health.dataReports.join()).toContain('may look new');
});

it('memory stays small: who was spoken of long ago goes again, who has something open stays', async () => {
  const crowd = Array.from({ length: 150 }, (_, n) =>
    entry('customer', customer({ id: `c${n}` as CustomerId, name: `Twin ${n}`, numbers: [numberOf(n)] })),
  );
  const host = createInProcessHost(TWO_PAST_TWO, [settings(), ...crowd]);
  await host.start();
  for (let n = 0; n < 150; n += 1) {
    const rung = await host.client.request('ringCall', { number: numberOf(n).raw });
    if (rung.kind === 'refused') throw new Error(rung.reason.code);
    await host.client.request('missCall', { callId: rung.value });
  }
  expect(host.disk.recalled).toHaveLength(150);
  await host.client.request('ringCall', { number: numberOf(149).raw });
  expect(host.disk.recalled).toHaveLength(150);
  await host.client.request('missCall', { callId: await callOnDesk(host) });
  await host.client.request('ringCall', { number: numberOf(0).raw });
  expect(host.disk.recalled).toHaveLength(151);
  const { desk } = await host.client.request('desk', {});
  expect(desk.call?.customer?.name).toBe('Twin 0');
});

async function callOnDesk(host: InProcessHost): Promise<CallId> {
  const { desk } = await host.client.request('desk', {});
  if (desk.call === null) throw new Error('No call is on the desk');
  return desk.call.call.id;
}

function numberOf(n: number): PhoneNumber {
  const line = String(200 + n).padStart(4, '0');
  return { kind: 'e164', raw: `+1 212 555 ${line}`, e164: `+1212555${line}` };
}
