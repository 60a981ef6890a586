// Two who ring give up within the same moment: the second comes to the desk while its end is already on its way.

import { expect, it } from 'vitest';
import { deskWithPhone, heard, OMAR_RINGS } from '../../../../support/phone-desk.ts';

const MOST_TURNS = 60;

it('a call whose end comes while it is brought to the desk is over, whichever turn that was', async () => {
  for (let turns = 0; turns < MOST_TURNS; turns += 1) {
    const at = await deskWithPhone();
    await at.tell({ event: 'ring' });
    await at.tell({ event: 'ring', ...OMAR_RINGS });
    at.host.phones.report({ way: 'baresip', kind: 'event', news: heard({ event: 'end', cause: 'cancelled' }) });
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    await at.tell({ event: 'end', ...OMAR_RINGS, cause: 'cancelled' });
    await at.host.clock.settle();
    expect([turns, (await at.desk()).call?.call.phase]).toEqual([turns, undefined]);
    expect(at.calls().map(({ phase }) => phase)).toEqual(['finished', 'finished']);
  }
});
