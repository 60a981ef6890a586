import { describe, expect, it } from 'vitest';
import type { Acting } from '../../../../../renderer/state/actions/acting.ts';
import { needActions } from '../../../../../renderer/state/actions/need-actions.ts';
import { type AppStore, createAppStore } from '../../../../../renderer/state/app-store.ts';
import type { Commander } from '../../../../../renderer/state/commander.ts';
import type { AuthorityNeed } from '../../../../../shared/authority/grants.ts';
import { done } from '../../../../../shared/outcome.ts';
import { danasCall, desk } from '../../../../support/gallery/sample-day.ts';

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

/** A host that answers first and announces a little later, as the loopback host may. */
function slowHost(): { store: AppStore; acts: ReturnType<typeof needActions>; sent: string[][] } {
  const store = createAppStore();
  const sent: string[][] = [];
  store.setState({ desk: desk({ call: danasCall({ needs: [] }) }) });
  const run = (async (_name: string, { needs }: { needs: AuthorityNeed[] }) => {
    sent.push(needs.map(({ row }) => row));
    await soon();
    void soon().then(() => store.setState({ desk: desk({ call: danasCall({ needs }) }) }));
    return done(null);
  }) as unknown as Commander;
  const acting: Acting = { store, run, show: () => undefined };
  return { store, acts: needActions(acting), sent };
}

describe('the ticks of the authority checklist', () => {
  it('000-05..09: quick presses are that many ticks, whichever way the host’s news travel', async () => {
    const { acts, sent } = slowHost();
    await Promise.all([acts.toggleNeed('shippingFee'), acts.toggleNeed('delivery'), acts.toggleNeed('refund')]);
    expect(sent.at(-1)).toEqual(['shippingFee', 'delivery', 'refund']);
  });

  it('the same key twice is a tick and its end', async () => {
    const { acts, sent } = slowHost();
    await Promise.all([acts.toggleNeed('delivery'), acts.toggleNeed('delivery')]);
    expect(sent).toEqual([['delivery'], []]);
  });

  it('says what is wrong with a figure, and sends nothing', async () => {
    const { acts, sent, store } = slowHost();
    await acts.writeNeed('returnTerms', 'a week or so');
    expect(sent).toEqual([]);
    expect(store.getState().message).toMatchObject({ tone: 'refused', text: 'How many days late? A number, like 9.' });
  });
});
