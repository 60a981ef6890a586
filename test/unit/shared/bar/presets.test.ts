import { expect, it } from 'vitest';
import { PRESETS } from '../../../../shared/bar/presets.ts';
import { understandTime } from '../../../../shared/guard/spoken-time.ts';
import { agentProfile } from '../../../support/guard-facts.ts';
import { at, LONDON } from '../../../support/times.ts';

it.each(PRESETS)('c.5: preset $digit means the same as what its button writes, $typed', ({ digit, typed }) => {
  const context = { now: at('2026-03-18 14:02', LONDON), profile: agentProfile() };
  const written = understandTime(typed, context);
  expect(written.kind).toBe('done');
  expect(understandTime(digit, context)).toEqual(written);
});
