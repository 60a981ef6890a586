import { expect, it } from 'vitest';
import { HOLD_REASONS, holdMinutes } from '../../../../shared/bar/hold-reasons.ts';
import { words } from '../../../../shared/copy/words.ts';

it('002-03: every reason can be said after "while I check" and fits what is written down', () => {
  for (const reason of HOLD_REASONS) {
    expect(words('say.holdAsk', { n: 2, reason: words(`holdReasonSaid.${reason}`) })).toContain('while I check ');
    expect(words(`holdReason.${reason}`).length).toBeLessThanOrEqual(120);
  }
  expect(HOLD_REASONS[0]).toBe('checking');
});

it('stays within one and ten minutes', () => {
  expect(holdMinutes(2, 1)).toBe(3);
  expect(holdMinutes(1, -1)).toBe(1);
  expect(holdMinutes(10, 1)).toBe(10);
});
