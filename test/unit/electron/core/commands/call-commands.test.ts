import { describe, expect, it } from 'vitest';
import { answerCall, missCall, ringCall } from '../../../../../electron/core/commands/call-commands.ts';
import type { CallId } from '../../../../../shared/ids.ts';
import { FRESH_SETTINGS } from '../../../../../shared/ledger/shapes.ts';
import { createCommandBench } from '../../../../support/command-bench.ts';
import { at } from '../../../../support/manual-clock.ts';
import { aCase, call, customer, engine, entry, LONDON, settings } from '../../../../support/records.ts';

const CALL = 'call-1' as CallId;
const ringing = (changes = {}) => entry('call', call({ phase: 'ringing', answeredAt: null, ...changes }));

describe('F2, it rings', () => {
  it('puts call and empty notes on the desk in one change', async () => {
    const bench = createCommandBench();
    await bench.run(ringCall, { number: null });
    expect(bench.disk.commits).toHaveLength(1);
    expect(bench.disk.commits[0]?.puts.map(({ type }) => type)).toEqual(['call', 'notes']);
    expect(bench.view.openCalls()).toMatchObject([
      { phase: 'ringing', number: null, customerId: null, direction: 'incoming' },
    ]);
  });

  it('knows the one customer who has this number, and changes nothing of theirs', async () => {
    const bench = createCommandBench([entry('customer', customer())]);
    await bench.run(ringCall, { number: '+1 (212) 555-0100' });
    expect(bench.view.openCalls()[0]?.customerId).toBe('dana');
    expect(bench.view.customer('dana' as never)?.revision).toBe(1);
  });

  it('remembers a new number with the clock that can be read from it', async () => {
    const bench = createCommandBench();
    await bench.run(ringCall, { number: '020 7946 0999' });
    expect(bench.view.customers()).toMatchObject([{ name: null, zone: { id: LONDON, certainty: 'certain' } }]);
  });

  it('makes nobody of a blank or impossible number', async () => {
    const bench = createCommandBench();
    await bench.run(ringCall, { number: '  ' });
    expect(bench.view.openCalls()[0]?.number).toBeNull();
    expect(bench.view.customers()).toEqual([]);
  });

  it('takes a short number as one inside the house, without a clock', async () => {
    const bench = createCommandBench();
    await bench.run(ringCall, { number: '4711' });
    expect(bench.view.customers()).toMatchObject([{ numbers: [{ kind: 'extension', digits: '4711' }], zone: null }]);
  });

  it('puts the wrap-up on the desk aside, and leaves one that is aside already alone', async () => {
    const wrapUp = entry('call', call({ phase: 'wrapUp' }));
    const aside = entry('call', call({ id: 'call-0' as CallId, phase: 'wrapUp', parked: true }));
    const bench = createCommandBench([wrapUp, aside]);
    await bench.run(ringCall, { number: null });
    expect(bench.view.call(CALL)).toMatchObject({ parked: true, revision: 2 });
    expect(bench.view.call('call-0' as CallId)?.revision).toBe(1);
  });

  it('is refused before first run', async () => {
    const bench = createCommandBench([{ type: 'settings', record: FRESH_SETTINGS }]);
    expect(await bench.refusalOf(ringCall, { number: null })).toMatchObject({ code: 'profileMissing' });
  });
});

describe('F2 again, it is answered', () => {
  it('joins the open case of the customer', async () => {
    const bench = createCommandBench([ringing(), entry('customer', customer()), entry('case', aCase())]);
    await bench.run(answerCall, { callId: CALL });
    expect(bench.view.call(CALL)).toMatchObject({ phase: 'live', caseId: 'case-1' });
  });

  it('opens a case with the next code where none is open', async () => {
    const closed = aCase({ closedAt: at('2026-03-17', '12:00') });
    const bench = createCommandBench([ringing(), entry('case', closed), engine({ casesOpened: 16 })]);
    await bench.run(answerCall, { callId: CALL });
    expect(bench.view.openCaseOf('dana' as never)).toMatchObject({
      code: 'A17',
      owner: 'you',
      level: 1,
      openedOn: '2026-03-18',
    });
    expect(bench.view.engine.casesOpened).toBe(17);
  });

  it('opens none while nobody is known', async () => {
    const bench = createCommandBench([ringing({ customerId: null })]);
    await bench.run(answerCall, { callId: CALL });
    expect(bench.view.call(CALL)?.caseId).toBeNull();
    expect(bench.view.engine.casesOpened).toBe(0);
  });
});

describe('nobody spoke', () => {
  it('files the call under the day on which it rang, on the agent’s calendar', async () => {
    const bench = createCommandBench(
      [settings(), ringing({ ringingAt: at('2026-03-18', '23:59') }), entry('notes', { ...notesOf(), need: 'x' })],
      at('2026-03-19', '00:01'),
    );
    await bench.run(missCall, { callId: CALL });
    expect(bench.view.call(CALL)).toMatchObject({
      phase: 'finished',
      day: '2026-03-18',
      wrapUp: null,
      answeredAt: null,
    });
    expect(bench.view.notes(CALL)?.day).toBe('2026-03-18');
  });
});

function notesOf() {
  return { callId: CALL, revision: 1, need: '', lines: [], savedAt: at('2026-03-18', '23:59'), day: null };
}
