import { describe, expect, it } from 'vitest';
import { exceptionAllowance } from '../../../../shared/authority/exceptions.ts';
import type { ExceptionUse } from '../../../../shared/authority/grants.ts';
import { foldReason, grantedFrom, likeCases, likeTyped } from '../../../../shared/authority/like-cases.ts';
import type { ExceptionId, PolicyId } from '../../../../shared/ids.ts';
import { plus } from '../../../../shared/time.ts';
import { EXCEPTIONS, exceptionUse, TODAY } from '../../../support/authority-facts.ts';

const RULE = 'no-late-returns' as PolicyId;
let made = 0;

function use(reason: string, changes: Partial<ExceptionUse> = {}): ExceptionUse {
  made += 1;
  const one = exceptionUse('2026-03-17', `call-${made}`);
  return { ...one, id: `use-${made}` as ExceptionId, at: plus(one.at, made), reason, ...changes };
}

describe('like cases (000-23)', () => {
  it('one reason is one case, whatever its capitals, accents, spaces and signs', () => {
    const [group, ...others] = likeCases([use('Gift for a café'), use('  gift,  for a CAFE! ')]);
    expect(others).toEqual([]);
    expect(group).toMatchObject({ granted: 2, declined: 0, differs: false });
    expect(foldReason('Straße')).toBe('strasse');
  });

  it('000-23: the same reason with another answer is marked, and comes first', () => {
    const groups = likeCases([use('wedding'), use('Wedding', { result: 'declined' }), use('moved house')]);
    expect(groups.map(({ reason, differs }) => [reason, differs])).toEqual([
      ['Wedding', true],
      ['moved house', false],
    ]);
    expect(groups[0]).toMatchObject({ granted: 1, declined: 1 });
  });

  it('are suggested while the reason is typed, from two letters on, by the beginnings of words', () => {
    const groups = likeCases([use('parcel late twice'), use('wedding')]);
    const found = (typed: string) => likeTyped(groups, typed).map(({ reason }) => reason);
    expect(found('twi par')).toEqual(['parcel late twice']);
    expect(found('arcel')).toEqual([]);
    expect(found('p')).toEqual([]);
    expect(found('')).toEqual([]);
  });
});

describe('a rule and its exceptions (000-21)', () => {
  it('shows what was granted from it, newest first, and nothing else', () => {
    const uses = [
      use('first', { policyId: RULE }),
      use('declined', { policyId: RULE, result: 'declined' }),
      use('other rule'),
      use('second', { policyId: RULE }),
    ];
    expect(grantedFrom(uses, RULE).map(({ reason }) => reason)).toEqual(['second', 'first']);
  });
});

it('000-09, 000-23: a declined wish uses no allowance', () => {
  const uses = [use('a'), use('b', { result: 'declined' }), use('c', { result: 'declined' })];
  expect(exceptionAllowance([EXCEPTIONS], uses, TODAY)).toMatchObject({ used: 1, left: 2 });
});
