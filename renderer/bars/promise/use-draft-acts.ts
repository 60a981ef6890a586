import { useRef } from 'react';
import { words } from '../../../shared/copy/words.ts';
import type { Params } from '../../../shared/contract/methods.ts';
import type { SafeTime } from '../../../shared/guard/report.ts';
import type { CustomerId } from '../../../shared/ids.ts';
import type { PassedWarning } from '../../../shared/promise/record.ts';
import type { ZoneId } from '../../../shared/time.ts';
import type { PromiseDraft } from '../../state/promise-draft.ts';
import { useReadyCustomer } from '../../state/ready-customer.ts';
import { useRun } from '../../state/store-context.tsx';
import { useCloseBar } from '../use-close-bar.ts';
import { movedPromise, newPromise } from './promise-params.ts';

export interface DraftActs {
  /** What Enter does now; `bar` is where a field that is still needed is looked for. */
  enter(bar: HTMLElement): void;
  /** Promises this time, or moves to it. */
  promise(time: SafeTime, passedWarnings?: readonly PassedWarning[]): void;
  /** Check 7: the customer's clock is `zone`. */
  confirmZone(zone: ZoneId): void;
}

/** The field that is needed when Enter can do nothing else. */
const WANTED = { nothing: 'typed', fixNumber: 'number', confirmZone: 'zone', askReason: 'reason' } as const;

/** What the time is kept as, in place of a plain promise; answers null where that was refused. */
export type Keeping = (promise: Params<'makePromise'>) => Promise<unknown>;

/** The acts of the promise bar. One at a time: a second Enter waits until the first is answered. */
export function useDraftActs(draft: PromiseDraft, keepsAs: Keeping | null = null): DraftActs {
  const once = useOnce();
  const run = useRun();
  const close = useCloseBar();
  const readyCustomer = useReadyCustomer();
  const customerId = async () => draft.customer?.id ?? (await readyCustomer(draft.callId, draft.fields.number));

  const keep = async (time: SafeTime, passed: readonly PassedWarning[]): Promise<void> => {
    const id = await customerId();
    if (id === null) return;
    const warnings = time.acrossClockChange ? [...passed, acrossClockChange()] : passed;
    if ((await keepAs(id, time, warnings)) !== null) close();
  };
  const keepAs = (id: CustomerId, time: SafeTime, warnings: readonly PassedWarning[]): Promise<unknown> => {
    if (keepsAs !== null) return keepsAs(newPromise(draft, id, time, warnings));
    return draft.moving === null
      ? run('makePromise', newPromise(draft, id, time, warnings))
      : run('movePromise', movedPromise(draft, draft.moving.id, time, warnings));
  };
  const confirm = async (zone: ZoneId): Promise<void> => {
    const id = await customerId();
    if (id !== null) await run('confirmZone', { customerId: id, zone });
  };
  const enter = (bar: HTMLElement): void => {
    const act = draft.enter;
    if (act.kind === 'promise') once(() => keep(act.time, act.passedWarnings));
    else if (act.kind === 'promiseOffered') once(() => keep(act.time, act.passedWarnings));
    else if (act.kind === 'confirmZone' && act.guess !== null) confirmGuess(act.guess);
    else focusWanted(bar, act.kind);
  };
  const confirmGuess = (zone: ZoneId) => once(() => confirm(zone));
  return { enter, promise: (time, passed = []) => once(() => keep(time, passed)), confirmZone: confirmGuess };
}

/** Whoever moves a promise says why in the field for that; elsewhere the reason has its own. */
function focusWanted(bar: HTMLElement, kind: keyof typeof WANTED): void {
  const field = (name: string) => bar.querySelector<HTMLElement>(`[data-wants="${name}"] input`);
  (field(WANTED[kind]) ?? field('note'))?.focus();
}

/** An offered time that lies beyond a clock change still warns of it; the agent took it with the warning shown. */
function acrossClockChange(): PassedWarning {
  return { check: 10, reason: words('guard.acrossClockChange') };
}

function useOnce(): (act: () => Promise<void>) => void {
  const isBusy = useRef(false);
  return (act) => {
    if (isBusy.current) return;
    isBusy.current = true;
    void act().finally(() => {
      isBusy.current = false;
    });
  };
}
