import { describe, expect, it } from 'vitest';
import { because, Refusal } from '../../../shared/refusal.ts';

describe('a refusal', () => {
  it('is a code, with values where its sentence has places for them', () => {
    expect(because('nothingToUndo')).toEqual({ code: 'nothingToUndo', values: {} });
    expect(because('cannotDial', { problem: 'none' })).toEqual({ code: 'cannotDial', values: { problem: 'none' } });
  });

  it.each([
    { code: 'whatever', values: {} },
    { code: 'cannotDial', values: { problem: null } },
    { code: 'cannotDial', values: {}, thrown: 'Error' },
  ])('is never %j', (reason) => {
    expect(Refusal.safeParse(reason).success).toBe(false);
  });
});
