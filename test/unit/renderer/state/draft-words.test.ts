import { describe, expect, it } from 'vitest';
import { rowBehindDraft } from '../../../../renderer/state/draft-words.ts';
import { railRows } from '../../../../shared/desk/rail.ts';
import type { PromiseId } from '../../../../shared/ids.ts';
import { at } from '../../../support/manual-clock.ts';
import { LONDON, OMAR, promise, TWO_PAST_TWO } from '../../../support/records.ts';

const DAY = '2026-03-18';

function promised(id: string, time: string, change: Parameters<typeof promise>[0] = {}) {
  return promise({ id: id as PromiseId, dueAt: at(DAY, time), customerId: OMAR.id, ...change });
}

function behind(time: string, promises: ReturnType<typeof promised>[]) {
  const rows = railRows({ promises, customers: [OMAR], now: TWO_PAST_TWO, zone: LONDON, country: 'GB' });
  return rowBehindDraft({ dueAt: at(DAY, time) }, rows, promises);
}

describe('where the draft stands in the rail', () => {
  const late = promised('late', '13:40');
  const soon = promised('soon', '14:40');
  const later = promised('later', '16:20');

  it('stands before the first promise that is due after it', () => {
    expect(behind('15:00', [late, soon, later])).toBe('later');
    expect(behind('14:10', [late, soon, later])).toBe('soon');
  });

  it('stands behind one that is due at the same minute: that one was promised first', () => {
    expect(behind('14:40', [late, soon, later])).toBe('later');
  });

  it('stands last when nothing is due after it', () => {
    expect(behind('16:30', [late, soon, later])).toBeNull();
    expect(behind('15:00', [])).toBeNull();
  });

  it('goes by the next try of a promise that was tried', () => {
    const tried = promised('tried', '14:00', { nextTryAt: at(DAY, '15:30') });
    expect(behind('15:00', [tried])).toBe('tried');
    expect(behind('15:45', [tried])).toBeNull();
  });

  it('stands before what has ended today', () => {
    const resolution = { status: 'kept', at: at(DAY, '11:44'), reachedAt: at(DAY, '11:44'), callId: null } as const;
    const kept = promised('kept', '11:50', {
      status: 'kept',
      day: DAY as NonNullable<ReturnType<typeof promise>['day']>,
      resolution: { ...resolution, updateOnly: false, brokenAs: null, note: null },
    });
    expect(behind('15:00', [soon, kept])).toBe('kept');
  });
});
