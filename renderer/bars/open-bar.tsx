import type { CallPhase } from '../../shared/call/record.ts';
import type { Bar } from '../state/app-store.ts';
import { useApp, useDesk } from '../state/store-context.tsx';
import { CallerBar } from './caller/caller-bar.tsx';
import { ExceptionBar } from './exception/exception-bar.tsx';
import { FindBar } from './find/find-bar.tsx';
import { HoldBar } from './hold/hold-bar.tsx';
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
  return <ViewBar key={bar.kind} bar={bar} />;
}

/** Whether the open bar spans notes and help (mock: options and wrap-up). */
export function isBarWide(bar: Bar | null, phase: CallPhase | null): boolean {
  return bar === null ? phase === 'wrapUp' : bar.kind === 'options';
}

function ViewBar({ bar }: { readonly bar: Bar }) {
  switch (bar.kind) {
    case 'promise':
    case 'move':
      return <PromiseBar />;
    case 'settle':
      return <SettleBar promiseId={bar.promiseId} />;
    case 'hold':
      return <HoldBar />;
    case 'options':
      return <OptionsBar />;
    case 'zone':
      return <ZoneBar />;
    case 'exception':
      return <ExceptionBar />;
    case 'refused':
      return <RefusedBar />;
    case 'caller':
      return <CallerBar />;
    case 'find':
      return <FindBar text={bar.text ?? ''} />;
  }
}
