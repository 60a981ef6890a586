// "Supervisor step open 10 min" (c.10): told once for each step, also during a call, because the customer waits in it;
// taken away once the step ended. A step that is still open after a start is told once more.

import { openSupervisorStep, supervisorMs } from '../../shared/case/supervisor.ts';
import { SUPERVISOR_NOTICE, supervisorNotice, supervisorTooLong } from '../../shared/case/supervisor-notice.ts';
import { saidName } from '../../shared/customer/name.ts';
import type { CustomerId } from '../../shared/ids.ts';
import { isPaused } from '../../shared/promise/ladder.ts';
import type { Instant } from '../../shared/time.ts';
import type { LedgerReader } from './ledger-view.ts';
import type { Notifier } from './ports.ts';
import type { ShownNotices } from './shown-notices.ts';

export interface SupervisorLook {
  /** Answers at once; showing goes on beside the ladder. */
  look(now: Instant): void;
}

export interface SupervisorLookParts {
  readonly view: LedgerReader;
  readonly notices: Pick<ShownNotices, 'show'>;
  readonly notifier: Pick<Notifier, 'remove'>;
}

export function createSupervisorLook({ view, notices, notifier }: SupervisorLookParts): SupervisorLook {
  const told = new Set<string>();
  let isShown = false;

  function whoIs(customerId: CustomerId): string | null {
    const customer = view.customer(customerId);
    const number = customer?.numbers[0];
    const isHidden = view.settings.preferences.hideNames || customer?.name == null || number === undefined;
    return isHidden ? null : saidName(customer, number, view.settings.profile?.country ?? '');
  }

  return {
    look(now) {
      const waiting = view.openCases().filter((one) => openSupervisorStep(one) !== undefined);
      if (isShown && waiting.length === 0) {
        isShown = false;
        notifier.remove(SUPERVISOR_NOTICE);
      }
      if (isPaused(view.engine.pausedUntil, now)) return;
      const one = supervisorTooLong(
        waiting.filter((waits) => !told.has(openSupervisorStep(waits)?.id ?? '')),
        now,
      );
      const step = one === undefined ? undefined : openSupervisorStep(one);
      if (one === undefined || step === undefined) return;
      told.add(step.id);
      isShown = true;
      void notices.show(supervisorNotice(supervisorMs(step, now), whoIs(one.customerId)), []);
    },
  };
}
