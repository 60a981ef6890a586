// The phone tells of one call, from its ring to its end, and the desk follows.

import { describe, expect, it } from 'vitest';
import { plus, SECOND_MS } from '../../../../../shared/time.ts';
import { TWO_PAST_TWO } from '../../../../support/records.ts';
import { deskWithPhone } from '../../../../support/phone-desk.ts';

describe('a call that the phone tells of', () => {
  it('002-02: rings on a free desk with the caller matched, and keeps both moments as the phone told them', async () => {
    const at = await deskWithPhone();
    expect(await at.tell({ event: 'ring', name: 'D. Lee (mobile)' })).toBe('taken');
    const ringing = (await at.desk()).call;
    expect(ringing?.customer?.name).toBe('Dana Lee');
    expect(ringing?.call).toMatchObject({ phase: 'ringing', direction: 'incoming', ringingAt: TWO_PAST_TWO });
    expect(ringing?.call.phone).toMatchObject({ name: 'D. Lee (mobile)', told: ['ring'] });
    await at.pass(4.2 * SECOND_MS);
    await at.tell({ event: 'answer' });
    const live = (await at.desk()).call?.call;
    expect(live).toMatchObject({ phase: 'live', answeredAt: plus(TWO_PAST_TWO, 4.2 * SECOND_MS) });
    await at.pass(60 * SECOND_MS);
    await at.tell({ event: 'end', cause: 'normal' });
    const over = (await at.desk()).call?.call;
    expect(over).toMatchObject({ phase: 'wrapUp', endedAt: plus(TWO_PAST_TWO, 64.2 * SECOND_MS) });
    expect(over?.phone).toMatchObject({ told: ['ring', 'answer', 'end'], cause: 'normal' });
  });

  it('is filed as missed, once, when it ends without an answer', async () => {
    const at = await deskWithPhone();
    await at.tell({ event: 'ring' });
    const id = (await at.desk()).call?.call.id;
    await at.tell({ event: 'end', cause: 'cancelled' });
    expect(await at.tell({ event: 'end', cause: 'cancelled' })).toBe('known');
    expect((await at.desk()).call).toBeNull();
    expect(at.calls().map((call) => [call.id, call.answeredAt, call.phone?.cause])).toEqual([[id, null, 'cancelled']]);
  });
});
