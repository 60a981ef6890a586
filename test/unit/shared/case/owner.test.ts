import { describe, expect, it } from 'vitest';
import { acceptedBy, offeredTo, passedOn, takenBack } from '../../../../shared/case/owner.ts';
import { raisedTo } from '../../../../shared/case/ladder.ts';
import { withStep } from '../../../../shared/case/with-step.ts';
import { MINUTE_MS, plus } from '../../../../shared/time.ts';
import { expertStep } from '../../../support/case-steps.ts';
import { aCase, TWO_PAST_TWO } from '../../../support/records.ts';

const LATER = plus(TWO_PAST_TWO, 5 * MINUTE_MS);

describe('002-07: the owner of a case', () => {
  it('stays while it is only offered, and asking the same person twice is asking once', () => {
    const offered = offeredTo(aCase(), 'Priya', TWO_PAST_TWO);
    expect(offered).toMatchObject({ owner: 'you', handOverOffer: { to: 'Priya', at: TWO_PAST_TWO } });
    expect(offeredTo(offered, 'Priya', LATER)).toBe(offered);
    expect(offeredTo(offered, 'Omar', LATER).handOverOffer).toEqual({ to: 'Omar', at: LATER });
  });

  it('is the colleague who accepted, with a line for each time', () => {
    const theirs = acceptedBy(offeredTo(aCase(), 'Priya', TWO_PAST_TWO), 'Priya', 'by chat', LATER);
    expect(theirs).toMatchObject({ owner: { name: 'Priya', since: LATER }, handOverOffer: null });
    const mine = takenBack(theirs, 'she is off', LATER);
    expect(mine.owner).toBe('you');
    expect(mine.history.map(({ event, note }) => `${event} ${note}`)).toEqual([
      'handOverOffered Priya',
      'handedOver Priya: by chat',
      'handedOver you: she is off',
    ]);
  });

  it('is left where it was by a transfer, an expert and a higher level', () => {
    const asked = raisedTo(withStep(aCase(), expertStep()), 3, TWO_PAST_TWO, 'Ana');
    const passed = passedOn(asked, { at: LATER, to: 'Ana', how: 'transfer', why: 'overnight' });
    expect(passed.owner).toBe('you');
    expect(passed.level).toBe(3);
  });
});

describe('002-08: being passed on', () => {
  it('is counted for a transfer and for a case that changed hands', () => {
    const once = passedOn(aCase(), { at: TWO_PAST_TWO, to: 'Ana', how: 'coldTransfer', why: '' });
    const twice = acceptedBy(once, 'Priya', 'by chat', LATER);
    expect(twice.passes.map(({ how, to }) => `${how} ${to}`)).toEqual(['coldTransfer Ana', 'handOver Priya']);
  });
});
