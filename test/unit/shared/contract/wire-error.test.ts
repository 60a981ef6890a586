import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { HostError, WireError, wireErrorOf } from '../../../../shared/contract/wire-error.ts';

/** What a schema throws at a value. */
function thrownBy(schema: z.ZodType, value: unknown): unknown {
  const read = schema.safeParse(value);
  if (read.success) throw new Error('nothing was thrown');
  return read.error;
}

const Person = z.strictObject({ name: z.string(), ages: z.array(z.int()) });

describe('wireErrorOf', () => {
  it('gives back what a host said', () => {
    const wire = { code: 'tooLarge', detail: '1 MB' } as const;
    expect(wireErrorOf(new HostError(wire))).toBe(wire);
  });

  it('lists every path that does not fit, and nothing of what was sent', () => {
    const { code, detail } = wireErrorOf(thrownBy(Person, { name: 7, ages: [1, 'secret-card-number'] }));
    expect(code).toBe('badParameters');
    expect(detail).toContain('name: ');
    expect(detail).toContain('ages.1: ');
    expect(detail).not.toContain('secret-card-number');
  });

  it('names the whole value (root)', () => {
    expect(wireErrorOf(thrownBy(Person, 'text')).detail).toMatch(/^\(root\): /);
  });

  it('stays within what the wire takes, however much does not fit', () => {
    const many = { name: 'x', ages: Array.from({ length: 5000 }, () => 'x') };
    expect(WireError.safeParse(wireErrorOf(thrownBy(Person, many))).success).toBe(true);
  });

  it('names the kind of any other error, never its message', () => {
    expect(wireErrorOf(new TypeError('/home/sam/ledger'))).toEqual({ code: 'internal', detail: 'TypeError' });
  });

  it.each(['text', null, undefined, { code: 'tooLarge' }])('answers also when %j was thrown', (thrown) => {
    expect(wireErrorOf(thrown)).toEqual({ code: 'internal', detail: 'unknown' });
  });
});

describe('HostError', () => {
  it('says its code first, for the log', () => {
    expect(String(new HostError({ code: 'hostGone', detail: 'stopping' }))).toBe('HostError: hostGone: stopping');
  });
});
