import { useState } from 'react';
import { typedTime } from '../../../shared/bar/typed-time.ts';
import type { Call, OptionChoice } from '../../../shared/call/record.ts';
import { words } from '../../../shared/copy/words.ts';
import type { PromiseCause } from '../../../shared/promise/record.ts';
import type { OptionRow } from '../../../shared/options/options.ts';
import { type Offer, useOffer } from '../../state/options-view.ts';
import { useDesk, useReadNow, useRun, useShow } from '../../state/store-context.tsx';
import { useActions } from '../../state/use-actions.ts';
import { BarFrame } from '../bar-frame.tsx';
import { useCloseBar } from '../use-close-bar.ts';
import { AgreeToWait, type Agreement } from './agree-to-wait.tsx';
import { OptionRunning } from './option-running.tsx';
import { OptionsTable } from './options-table.tsx';

/** F8: the sentence with its three options; then, for 1 and 2, the agreement to wait (000-14) and the running option. */
export function OptionsBar() {
  const call = useDesk((desk) => desk.call?.call ?? null);
  const offer = useOffer();
  if (call === null || offer === null) {
    return (
      <BarFrame title={words('optionsBar.title')} takesFocus>
        {words('refusal.callNotLive')}
      </BarFrame>
    );
  }
  const running = call.options.find(({ option, endedAt }) => option !== 3 && endedAt === null);
  return running === undefined ? (
    <Choosing call={call} offer={offer} />
  ) : (
    <OptionRunning callId={call.id} choice={running} />
  );
}

function Choosing({ call, offer }: { readonly call: Call; readonly offer: Offer }) {
  const [asked, setAsked] = useState<OptionRow | null>(null);
  const [cause, setCause] = useState<PromiseCause>('authority');
  const choose = useChoose(call, offer, cause);
  const run = useRun();
  const close = useCloseBar();
  const actions = useActions();
  const askForSupervisor = async (): Promise<void> => {
    if ((await run('askForSupervisor', { callId: call.id })) !== null) close();
  };
  if (asked !== null) {
    return (
      <AgreeToWait
        row={asked}
        onAgreed={(agreement) => choose(asked.option, agreement)}
        onBack={() => setAsked(null)}
      />
    );
  }
  return (
    <OptionsTable
      view={offer.view}
      cause={cause}
      onCause={setCause}
      onChoose={(row) => (row.option === 3 ? void choose(3, NO_AGREEMENT) : setAsked(row))}
      onSupervisor={() => void askForSupervisor()}
      onExpert={() => actions.askExpert()}
    />
  );
}

/** Option 3 has nobody to wait for. */
const NO_AGREEMENT: Agreement = { agreedToWait: null, personId: null };

/** Stamps the choice; option 3 goes on to the promise with the time that was just said. */
function useChoose(call: Call, { view, callBack }: Offer, cause: PromiseCause) {
  const run = useRun();
  const show = useShow();
  const readNow = useReadNow();
  const zone = useDesk((desk) => desk.settings.profile?.zone ?? null);
  return async (option: OptionChoice['option'], agreement: Agreement): Promise<void> => {
    const carried = await run('chooseOption', { callId: call.id, option, reason: view.reason, cause, ...agreement });
    if (carried === null || option !== 3) return;
    const typed = callBack === null || zone === null ? null : typedTime(callBack.dueAt, readNow(), zone);
    show({ bar: { kind: 'promise', ...(typed === null ? {} : { typed }) } });
  };
}
