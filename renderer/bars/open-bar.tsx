import type { CallPhase } from '../../shared/call/record.ts';
import type { Bar } from '../state/app-store.ts';
import { useApp, useDesk } from '../state/store-context.tsx';
import { CallerBar } from './caller/caller-bar.tsx';
import { ExceptionBar } from './exception/exception-bar.tsx';
import { ExpertBar } from './expert/expert-bar.tsx';
import { FindBar } from './find/find-bar.tsx';
import { FourthBar } from './fourth/fourth-bar.tsx';
import { HandOverBar } from './hand-over/hand-over-bar.tsx';
import { HoldBar } from './hold/hold-bar.tsx';
import { LimitsBar } from './limits/limits-bar.tsx';
import { MissedBar } from './missed/missed-bar.tsx';
import { OptionsBar } from './options/options-bar.tsx';
import { PromiseBar } from './promise/promise-bar.tsx';
import { RefusedBar } from './refused/refused-bar.tsx';
import { SettleBar } from './settle/settle-bar.tsx';
import { WrapUpBar } from './wrap-up/wrap-up-bar.tsx';
import { ZoneBar } from './zone/zone-bar.tsx';

/** The bar that is open between notes and outcome; the wrap-up bar when the call is over and no other is open. */
export function OpenBar() {
  const bar = useApp((state) => state.view.bar);
  const phase = useDesk((desk) => desk.call?.call.phase ?? null);
  if (bar === null) return phase === 'wrapUp' ? <WrapUpBar /> : null;
  return <ViewBar key={keyOf(bar)} bar={bar} />;
}

/** Whether the open bar spans notes and help (mock: options and wrap-up). */
export function isBarWide(bar: Bar | null, phase: CallPhase | null): boolean {
  return bar === null ? phase === 'wrapUp' : bar.kind === 'options';
}

/** Another bar, or the same one about another promise, begins afresh. */
function keyOf(bar: Bar): string {
  return 'promiseId' in bar ? `${bar.kind} ${bar.promiseId}` : bar.kind;
}

function ViewBar({ bar }: { readonly bar: Bar }) {
  switch (bar.kind) {
    case 'promise':
    case 'move':
      return <PromiseBar />;
    case 'settle':
      return <SettleBar promiseId={bar.promiseId} after={bar.after ?? null} />;
    case 'handOver':
      return <HandOverBar promiseId={bar.promiseId} />;
    case 'giveUp':
      return <MissedBar promiseId={bar.promiseId} as={bar.as} />;
    case 'hold':
      return <HoldBar />;
    case 'options':
      return <OptionsBar />;
    case 'expert':
      return <ExpertBar name={bar.name} personId={bar.personId} />;
    case 'zone':
      return <ZoneBar />;
    case 'exception':
      return <ExceptionBar />;
    case 'refused':
      return <RefusedBar />;
    case 'fourth':
      return <FourthBar customerId={bar.customerId} name={bar.name ?? null} />;
    case 'caller':
      return <CallerBar />;
    case 'limits':
      return <LimitsBar typed={bar.typed ?? ''} />;
    case 'find':
      return <FindBar text={bar.text ?? ''} />;
  }
}
