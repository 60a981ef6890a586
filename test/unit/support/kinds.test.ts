import { describe, expect, it } from 'vitest';
import { settled } from '../../support/runner/kinds.mjs';

describe('how a run counts in the closing line', () => {
  it('counts what passed and failed', () => {
    expect(settled({ passed: 7, failed: 2, skipped: 1, again: 0 }, 1)).toEqual({
      passed: 7,
      failed: 2,
      skipped: 1,
      again: 0,
    });
  });

  it('counts a run that ended badly without a failed test as one failure', () => {
    expect(settled({ passed: 7, failed: 0, skipped: 0, again: 0 }, 1).failed).toBe(1);
  });

  it('counts a run that tested nothing as one failure, however well it ended', () => {
    expect(settled({ passed: 0, failed: 0, skipped: 4, again: 0 }, 0).failed).toBe(1);
  });

  it('counts a run without a report as one failure', () => {
    expect(settled(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0, again: 0 });
  });
});
