import { describe, expect, it } from 'vitest';
import { profileVerdict } from '../../../../shared/authority/profile-verdict.ts';
import { profileInWords, verdictInWords } from '../../../../shared/authority/verdict-words.ts';
import {
  ALL_BUT_OVERNIGHT,
  asked,
  DAYS_LATE,
  dollars,
  OVERNIGHT,
  OVERNIGHT_WISH,
  RETURNS,
  refundOf,
  SHIPPING_OF,
  TODAY,
} from '../../../support/authority-facts.ts';

function said(...given: Parameters<typeof asked>): string {
  const { headline, detail } = verdictInWords(asked(...given));
  return detail === null ? headline : `${headline} / ${detail}`;
}

describe('the verdict line (000-10)', () => {
  it.each([
    [[], 'Tick what this call needs'],
    [
      [SHIPPING_OF(dollars(5)), refundOf(20)],
      'You can close this now / Shipping fee and refund are inside your limits.',
    ],
    [[refundOf(20)], 'You can close this now / Refund is inside your limit.'],
    [[DAYS_LATE(4)], 'You can close this now / 4 days over; your limit is 14 days.'],
    [[DAYS_LATE(null)], 'You can close this now, up to 14 d / Return is inside your limit.'],
    [
      [DAYS_LATE(null), SHIPPING_OF(null)],
      'You can close this now, up to 14 d and $15 / Return and shipping fee are inside your limits.',
    ],
    [[OVERNIGHT_WISH], 'Overnight is past your limit / Overnight needs a supervisor’s yes.'],
    [[OVERNIGHT_WISH, refundOf(80)], 'Not yours alone / Overnight and refund need a supervisor’s yes.'],
    [[refundOf(20, null)], 'Not yet a Yes / Refund needs its reason: what went wrong?'],
  ])('%#', (needs, line) => {
    expect(said(ALL_BUT_OVERNIGHT, ...needs)).toBe(line);
  });

  it('names the speed and the form that are asked for', () => {
    expect(said([OVERNIGHT], { row: 'delivery', speed: 'fiveDays', cost: null })).toBe(
      '5-day delivery is past your limit / 5-day delivery needs a supervisor’s yes.',
    );
    expect(said([RETURNS], { ...refundOf(1), form: 'discount' } as Parameters<typeof asked>[1])).toContain(
      'Discount is past',
    );
  });

  it('c.12: without limits it says so, needed or not', () => {
    const line = 'Your limits aren’t filled in, so every answer says No. Add them (2 min).';
    expect(said([])).toBe(line);
    expect(said([], OVERNIGHT_WISH)).toBe(line);
  });
});

describe('the profile in a sentence', () => {
  it.each([
    [[...ALL_BUT_OVERNIGHT, OVERNIGHT], 'All 5 say Yes: you can finish your calls without asking.'],
    [ALL_BUT_OVERNIGHT, '4 of 5 say Yes. That is most: you can finish most calls without asking.'],
    [[RETURNS], '1 of 5 say Yes. That is too little to finish most calls without asking.'],
  ])('%#', (grants, sentence) => {
    expect(profileInWords(profileVerdict(grants, TODAY))).toBe(sentence);
  });
});
