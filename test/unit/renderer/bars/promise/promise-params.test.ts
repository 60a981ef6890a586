import { describe, expect, it } from 'vitest';
import { movedPromise, newPromise } from '../../../../../renderer/bars/promise/promise-params.ts';
import type { PromiseEdits } from '../../../../../renderer/state/app-store.ts';
import { promiseDraft } from '../../../../../renderer/state/promise-draft.ts';
import { danasCall, desk } from '../../../../support/gallery/sample-day.ts';
import { DANA } from '../../../../support/gallery/sample-people.ts';
import { at, LONDON, NEW_YORK } from '../../../../support/times.ts';

const NOW = at('2026-03-18 14:02', LONDON);
const confirmed = { ...DANA, zone: { id: NEW_YORK, certainty: 'confirmed' as const } };

function drafted(edits: PromiseEdits) {
  const day = desk({ call: danasCall({}, { customer: confirmed }), promises: [] });
  const draft = promiseDraft({ desk: day, bar: { kind: 'promise' }, edits, now: NOW });
  if (draft === null || draft.enter.kind !== 'promise') throw new Error('expected a time that can be promised');
  return { draft, time: draft.enter.time };
}

describe('the draft as the commands take it', () => {
  it('sends no window for a plain time: core cuts it again', () => {
    const { draft, time } = drafted({ typed: '1h', readBack: true });
    expect(newPromise(draft, DANA.id, time, [])).toMatchObject({
      callId: 'call-1',
      customerId: 'dana',
      when: { dueAt: at('2026-03-18 15:00', LONDON), windowStart: null },
      readBack: true,
      passedWarnings: [],
    });
  });

  it('sends the range that was typed, but never with another time', () => {
    const { draft, time } = drafted({ typed: '3-4p' });
    expect(newPromise(draft, DANA.id, time, []).when.windowStart).toBe(at('2026-03-18 15:00', LONDON));
    const offered = { ...time, dueAt: at('2026-03-18 16:30', LONDON) };
    expect(newPromise(draft, DANA.id, offered, []).when.windowStart).toBeNull();
  });

  it('sends a note with a move only when there is one', () => {
    const without = drafted({ typed: '1h', note: '  ' });
    const note = 'they are in a meeting';
    const withOne = drafted({ typed: '1h', note });
    expect(movedPromise(without.draft, 'p-1' as never, without.time, []).note).toBeNull();
    expect(movedPromise(withOne.draft, 'p-1' as never, withOne.time, []).note).toBe(note);
  });
});
