// What the promise bar knows of the guard's newer checks: whose limits, which time a kind starts with, what is read aloud.

import { describe, expect, it } from 'vitest';
import type { PromiseEdits } from '../../../../renderer/state/app-store.ts';
import { draftLine } from '../../../../renderer/state/draft-words.ts';
import { promiseDraft, timeToSay } from '../../../../renderer/state/promise-draft.ts';
import type { Desk } from '../../../../shared/desk/desk.ts';
import type { CaseId, CustomerId, PersonId } from '../../../../shared/ids.ts';
import type { Instant, WallTime } from '../../../../shared/time.ts';
import { danasCall, desk, promised, today } from '../../../support/gallery/sample-day.ts';
import { DANA, DAVID } from '../../../support/gallery/sample-people.ts';
import { at, LONDON, NEW_YORK } from '../../../support/times.ts';

const NOW = at('2026-03-18 14:02', LONDON);
const CONFIRMED = { ...DANA, zone: { id: NEW_YORK, certainty: 'confirmed' as const } };
const withDana = (changes: Partial<typeof CONFIRMED> = {}) =>
  desk({ call: danasCall({}, { customer: { ...CONFIRMED, ...changes } }), promises: [], customers: [] });

function draft(edits: PromiseEdits, onDesk: Desk = withDana(), now: Instant = NOW) {
  const made = promiseDraft({ desk: onDesk, bar: { kind: 'promise' }, now, edits });
  if (made === null) throw new Error('expected a draft');
  return made;
}

describe('002-19: the call back to a message', () => {
  it('starts at today’s latest safe time, which a typed one replaces', () => {
    expect(draft({ kind: 'returnedCall' }).fields.typed).toBe('16:50');
    expect(draft({ kind: 'returnedCall' }).report?.verdict).toBe('safe');
    expect(draft({ kind: 'returnedCall', typed: '' }).fields.typed).toBe('');
    expect(draft({ kind: 'callBack' }).fields.typed).toBe('');
  });

  it('starts empty where no safe time is left today', () => {
    expect(draft({ kind: 'returnedCall' }, withDana(), at('2026-03-18 16:52', LONDON)).fields.typed).toBe('');
  });
});

describe('000-15: what is read aloud', () => {
  it('names no time for somebody who does not wish to be called', () => {
    const barred = draft({ typed: '1h' }, withDana({ doNotCall: true }));
    expect(barred.report?.verdict).toBe('refuse');
    expect(timeToSay(barred)).toBeNull();
    expect(draftLine(barred)).toBeNull();
  });

  it('names the first time that their own limit allows', () => {
    const early = draft({ typed: '1h' }, withDana({ notBefore: '12:00' as WallTime }));
    expect(timeToSay(early)?.dueAt).toBe(at('2026-03-18 12:15', NEW_YORK));
  });

  it('never names a refused time while the reason for a third move is still missing', () => {
    const promise = promised(DANA, 'parcel lost', today('15:00'), { moves: 2 });
    const onDesk = desk({ call: danasCall({}, { customer: CONFIRMED }), promises: [promise] });
    const moving = promiseDraft({
      ...{ desk: onDesk, bar: { kind: 'move', promiseId: promise.id }, now: NOW },
      edits: { typed: '18:40' },
    });
    expect(moving?.enter).toEqual({ kind: 'askReason' });
    expect(moving === null ? null : timeToSay(moving)).toBe(moving?.report?.firstSafe);
  });
});

describe('003-34: a number that somebody else asked not to be called on', () => {
  it('is refused here as core would refuse it', () => {
    const other = { ...DAVID, id: 'other' as CustomerId, doNotCall: true };
    const onDesk = desk({ call: danasCall({}, { customer: CONFIRMED, candidates: [CONFIRMED, other] }), promises: [] });
    expect(draft({ typed: '1h' }, onDesk).report?.findings).toMatchObject([{ code: 'doNotCall' }]);
  });
});

describe('c.5 #9, #11: what the desk tells', () => {
  it('takes the person of an open step as the one it waits for, until another is chosen', () => {
    expect(draft({}).fields.dependsOn).toBeNull();
    expect(draft({ dependsOn: 'ana' as PersonId }).facts.helper?.person.name).toBe('Ana');
    expect(draft({ dependsOn: 'gone' as PersonId }).facts.helper).toBeNull();
  });

  it('knows from the desk that a promise of this case was broken', () => {
    const { caseId } = danasCall().call;
    expect(draft({}).facts.caseIsBroken).toBe(false);
    expect(draft({}, { ...withDana(), brokenCases: [caseId as CaseId] }).facts.caseIsBroken).toBe(true);
  });
});
