import { words } from '../../../shared/copy/words.ts';
import type { PromiseId } from '../../../shared/ids.ts';
import { useDesk } from '../../state/store-context.tsx';
import { BarFrame } from '../bar-frame.tsx';
import { useBarPromise } from '../use-bar-promise.ts';
import { AcceptStep } from './accept-step.tsx';
import { OfferStep } from './offer-step.tsx';

/** 002-07: given to a colleague only once they have said yes. First who is asked, then, another time, how they agreed. */
export function HandOverBar({ promiseId }: { readonly promiseId: PromiseId }) {
  const about = useBarPromise(promiseId);
  const isGone = useDesk((desk) => desk.promises.every(({ id }) => id !== promiseId));
  if (about === null) {
    return (
      <BarFrame title={words('handOver.title')} takesFocus>
        {words(isGone ? 'refusal.noSuchPromise' : 'refusal.promiseEnded')}
      </BarFrame>
    );
  }
  const offer = about.record.handOverOffer;
  return offer === null ? <OfferStep about={about} /> : <AcceptStep about={about} to={offer.to} />;
}
