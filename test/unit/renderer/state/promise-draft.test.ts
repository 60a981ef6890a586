import { describe, expect, it } from 'vitest';
import { promiseDraft, timeToSay } from '../../../../renderer/state/promise-draft.ts';
import type { Bar, PromiseEdits } from '../../../../renderer/state/app-store.ts';
import type { Desk } from '../../../../shared/desk/desk.ts';
import type { PromiseId } from '../../../../shared/ids.ts';
import { type Instant, MINUTE_MS, plus } from '../../../../shared/time.ts';
import { danasCall, desk, OPEN_PROMISES } from '../../../support/gallery/sample-day.ts';
import { DANA } from '../../../support/gallery/sample-people.ts';
import { at, LONDON, NEW_YORK } from '../../../support/times.ts';

type PromiseBar = Extract<Bar, { kind: 'promise' | 'move' }>;

const NOW = at('2026-03-18 14:02', LONDON);
const CONFIRMED = { ...DANA, zone: { id: NEW_YORK, certainty: 'confirmed' as const } };
const CALM = desk({ call: danasCall({}, { customer: CONFIRMED }), promises: [] });

function draft(edits: PromiseEdits, change: { desk?: Desk; bar?: PromiseBar; now?: Instant } = {}) {
  const made = promiseDraft({ desk: CALM, bar: { kind: 'promise' }, now: NOW, ...change, edits });
  if (made === null) throw new Error('expected a draft');
  return made;
}

describe('what the bar is filled with', () => {
  it('000-16: the number they call from and the first words of the Reason line', () => {
    const { fields } = draft({});
    expect(fields.number.replaceAll('\u00a0', ' ')).toBe('+1 212 555 0100');
    expect(fields.about).toBe('parcel lost, ordered 3 Mar');
    expect(fields).toMatchObject({ typed: '', kind: 'callBack', customerAsked: false, readBack: false });
  });

  it('takes over what was typed with the bar: /p 40', () => {
    expect(draft({}, { bar: { kind: 'promise', typed: '40' } }).fields.typed).toBe('40');
  });

  it('keeps what was touched, whatever the call says by then', () => {
    expect(draft({ about: 'new router' }).fields.about).toBe('new router');
    expect(draft({ about: '' }).fields.about).toBe('');
  });

  it('000-03: after the options the cause is missing authority, else facts that are not here yet', () => {
    const choice = {
      option: 3,
      at: NOW,
      cause: 'authority',
      agreedToWait: null,
      personId: null,
      reason: '',
      endedAt: NOW,
    } as const;
    const chosen = desk({ call: danasCall({ options: [{ ...choice, result: 'none' }] }, { customer: CONFIRMED }) });
    expect(draft({}, { desk: chosen }).fields.cause).toBe('authority');
    expect(draft({}).fields.cause).toBe('informationPending');
  });
});

describe('the time on each key press', () => {
  it('c.5: 40 at 14:02 is 14:40, safe, and Enter promises it', () => {
    const { report, enter } = draft({ typed: '40', typedAt: NOW });
    expect(report).toMatchObject({ verdict: 'safe', dueAt: at('2026-03-18 14:40', LONDON) });
    expect(enter).toMatchObject({ kind: 'promise', passedWarnings: [] });
  });

  it('counts from the key press, so what was said at 14:02 is still stored at 14:11', () => {
    const later = draft({ typed: '40', typedAt: NOW }, { now: plus(NOW, 9 * MINUTE_MS) });
    expect(later.report?.dueAt).toBe(at('2026-03-18 14:40', LONDON));
  });

  it('is judged against the clock as it is now: a time that has passed meanwhile is refused', () => {
    const late = draft({ typed: '14:05', typedAt: NOW }, { now: at('2026-03-18 14:06', LONDON) });
    expect(late.report?.verdict).toBe('refuse');
  });

  it('is none before anything is typed, and Enter does nothing', () => {
    const { report, enter, understood } = draft({});
    expect(report).toBeNull();
    expect(enter.kind).toBe('nothing');
    expect(understood).toMatchObject({ kind: 'refused', reason: { code: 'nothingTyped' } });
  });

  it('keeps what was typed when it is not understood', () => {
    expect(draft({ typed: 'banana' })).toMatchObject({ fields: { typed: 'banana' }, report: null });
  });
});

describe('check 7', () => {
  const stranger = desk({ call: danasCall({ customerId: null, number: null }, { customer: null }), promises: [] });

  it('takes the clock of a typed number for a caller nobody knows: certain is safe, a guess is asked', () => {
    const certain = draft({ typed: '40', typedAt: NOW, number: '020 7946 0999' }, { desk: stranger });
    expect(certain.report?.verdict).toBe('safe');
    const guess = draft({ typed: '40', typedAt: NOW, number: '+1 212 555 0100' }, { desk: stranger });
    expect(guess.enter).toMatchObject({ kind: 'confirmZone', guess: NEW_YORK });
  });

  const guessed = desk({ call: danasCall(), promises: [] });

  it('asks first while the clock there is a guess, and Enter takes the guess', () => {
    const asked = draft({ typed: '1h', typedAt: NOW }, { desk: guessed });
    expect(asked.enter).toEqual({ kind: 'confirmZone', guess: NEW_YORK });
    expect(asked.theirZone).toBe(NEW_YORK);
  });

  it('shows and confirms the corrected clock', () => {
    const chicago = 'America/Chicago' as typeof NEW_YORK;
    const asked = draft({ typed: '1h', typedAt: NOW, zone: chicago }, { desk: guessed });
    expect(asked.enter).toEqual({ kind: 'confirmZone', guess: chicago });
    expect(asked.theirZone).toBe(chicago);
  });

  it('has nothing to confirm when what they say fits no place', () => {
    expect(draft({ typed: '1h', zone: null }, { desk: guessed }).enter).toEqual({ kind: 'confirmZone', guess: null });
  });
});

describe('whom it is for', () => {
  const omars = OPEN_PROMISES[0];
  if (omars === undefined) throw new Error('expected a promise');

  it('a move takes number and person from the promise, which takes up no room of its own', () => {
    const day = desk({ call: null });
    const moved = draft({ typed: 'tmw 10' }, { desk: day, bar: { kind: 'move', promiseId: omars.id } });
    expect(moved.moving).toBe(omars);
    expect(moved.customer?.name).toBe('Omar K.');
    expect(moved.facts.replacing).toBe(omars.id);
    expect(moved.callId).toBeNull();
  });

  it('002-20: after an update the next promise is for the same person', () => {
    const next = draft({ typed: 'tmw 10' }, { desk: desk(), bar: { kind: 'promise', after: omars.id } });
    expect(next).toMatchObject({ moving: null, customer: { name: 'Omar K.' }, fields: { about: 'billing' } });
  });

  it('names the call only when it is with that person', () => {
    const onCall = desk({ call: danasCall({}, { customer: CONFIRMED }) });
    expect(draft({}, { desk: onCall, bar: { kind: 'move', promiseId: omars.id } }).callId).toBeNull();
    expect(draft({}, { desk: onCall }).callId).toBe('call-1');
  });

  it('is no draft when the promise is gone, or before first run', () => {
    const bar: PromiseBar = { kind: 'move', promiseId: 'gone' as PromiseId };
    expect(promiseDraft({ desk: CALM, bar, edits: {}, now: NOW })).toBeNull();
    const fresh = desk({ settings: { ...CALM.settings, profile: null } });
    expect(promiseDraft({ desk: fresh, bar: { kind: 'promise' }, edits: {}, now: NOW })).toBeNull();
  });
});

describe('the time that is read back', () => {
  it('000-15: is the one Enter promises, not a tight or refused one', () => {
    const tight = draft({ typed: '40', typedAt: NOW }, { desk: { ...CALM, promises: [...OPEN_PROMISES] } });
    expect(tight.report?.verdict).toBe('warn');
    expect(timeToSay(tight)).toBe(tight.report?.firstSafe);
  });

  it('is the typed one as long as Enter asks something else first', () => {
    const asked = draft({ typed: '1h', typedAt: NOW }, { desk: desk({ call: danasCall(), promises: [] }) });
    expect(timeToSay(asked)?.dueAt).toBe(at('2026-03-18 15:00', LONDON));
  });
});
