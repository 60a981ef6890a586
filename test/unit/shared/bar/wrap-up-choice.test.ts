import { describe, expect, it } from 'vitest';
import {
  finishedWrapUp,
  missingPart,
  outcomeFromFacts,
  pressQuickKey,
  QUICK_KEYS,
  wrapUpDraft,
} from '../../../../shared/bar/wrap-up-choice.ts';
import { Disposition, type WrapUp } from '../../../../shared/call/record.ts';
import { call, TWO_PAST_TWO } from '../../../support/records.ts';

const CALL = call();
const draft = (chosen: Partial<WrapUp> = {}, promiseMade = false) => wrapUpDraft(CALL, promiseMade, chosen);
const option = {
  cause: 'authority' as const,
  option: 2,
  at: TWO_PAST_TWO,
  agreedToWait: 'yes',
  personId: null,
  reason: '',
  endedAt: TWO_PAST_TWO,
} as const;

describe('the outcome before anybody chose', () => {
  it('is resolved for a plain call, promised once a promise was made in it', () => {
    expect(outcomeFromFacts(CALL, false)).toBe('resolved');
    expect(outcomeFromFacts(CALL, true)).toBe('promised');
  });

  it('is handed on after F8 S or a transfer, but not after a permission', () => {
    const asked = call({ escalations: [{ at: TWO_PAST_TWO, level: 3, cause: 'customerAsked', tag: 'authority' }] });
    expect(outcomeFromFacts(asked, false)).toBe('escalated');
    expect(outcomeFromFacts(call({ options: [{ ...option, result: 'transferred' }] }), false)).toBe('escalated');
    expect(outcomeFromFacts(call({ options: [{ ...option, result: 'permitted' }] }), false)).toBe('resolved');
  });

  it('gives way to what the agent chose', () => {
    expect(draft({ disposition: 'wrongNumber' }, true).disposition).toBe('wrongNumber');
  });
});

describe('the five keys', () => {
  it('002-15: name and number are not assumed; the first press of 3 says both', () => {
    expect(draft().gave).toBeNull();
    expect(pressQuickKey(draft(), 'gave')).toEqual({ gave: 'both' });
  });

  it('000-11: the first key goes through all six outcomes and comes round', () => {
    const seen = Disposition.options.map((disposition) => pressQuickKey(draft({ disposition }), 'disposition'));
    expect(seen.map((chosen) => chosen.disposition).sort()).toEqual([...Disposition.options].sort());
  });

  it('000-02: mood starts at none and comes back to none', () => {
    const pressed = ['calmer', 'same', 'upset', null].map((mood) =>
      pressQuickKey(draft({ mood: mood as WrapUp['mood'] }), 'mood'),
    );
    expect(pressed).toEqual([{ mood: 'same' }, { mood: 'upset' }, { mood: null }, { mood: 'calmer' }]);
  });

  it('002-13: need met follows the outcome until it is chosen', () => {
    expect(draft().needMet).toBe('yes');
    expect(draft({ disposition: 'refused' }).needMet).toBe('no');
    expect(draft({ disposition: 'refused', needMet: 'partly' }).needMet).toBe('partly');
  });

  it('are five', () => expect(QUICK_KEYS).toHaveLength(5));
});

describe('finishing', () => {
  it('001-02: a refusal needs its alternative, and spaces are none', () => {
    const refused = { disposition: 'refused', gave: 'both' } as const;
    expect(missingPart(draft({ ...refused, alternative: '  ' }))).toBe('alternative');
    expect(missingPart(draft({ ...refused, alternative: 'a voucher' }))).toBeNull();
  });

  it('002-15: anything but both needs a reason', () => {
    expect(missingPart(draft())).toBe('gave');
    expect(missingPart(draft({ gave: 'neither' }))).toBe('gaveReason');
    expect(missingPart(draft({ gave: 'neither', gaveReason: 'they hung up' }))).toBeNull();
  });

  it('sends nothing while something is missing', () => {
    expect(finishedWrapUp(draft())).toBeNull();
  });

  it('leaves out sentences that no longer apply', () => {
    const changed = draft({ gave: 'both', gaveReason: 'no time', alternative: 'a voucher', disposition: 'resolved' });
    expect(finishedWrapUp(changed)).toMatchObject({ gave: 'both', gaveReason: null, alternative: null });
  });
});
