// Ways in that a test works by hand: it reports what it likes, and sees what was followed and dialled.

import type { PhoneReception, PhoneReport, Phones } from '../../electron/core/ports.ts';
import { done, refused } from '../../shared/outcome.ts';
import type { WayState } from '../../shared/telephony/desk-phone.ts';
import type { PhoneSetup } from '../../shared/telephony/setup.ts';

export interface HandDrivenPhones extends Phones {
  /** As an adapter does; `off` while the product does not listen. */
  report(report: PhoneReport): PhoneReception;
  tell(states: readonly WayState[]): void;
  readonly followed: readonly PhoneSetup[];
  readonly dialled: readonly string[];
  /** Set by a test: why the next numbers are refused; null to accept. */
  refuseWith(problem: string | null): void;
}

export function createHandDrivenPhones(): HandDrivenPhones {
  const followed: PhoneSetup[] = [];
  const dialled: string[] = [];
  let receive: ((report: PhoneReport) => PhoneReception) | null = null;
  let listen: ((states: readonly WayState[]) => void) | null = null;
  let problem: string | null = null;
  let tokens = 0;
  return {
    offered: ['webhook', 'link', 'command', 'baresip'],
    followed,
    dialled,
    async follow(setup) {
      followed.push(setup);
    },
    onReport(listener) {
      receive = listener;
      return () => {
        receive = null;
      };
    },
    onState(listener) {
      listen = listener;
      listener([]);
      return () => {
        listen = null;
      };
    },
    newToken() {
      tokens += 1;
      return { token: `token-${tokens}`, tokenHash: String(tokens).padStart(64, '0') };
    },
    async dial(number) {
      if (problem !== null) return refused(problem);
      dialled.push(number);
      return done(null);
    },
    async stop() {},
    report: (report) => receive?.(report) ?? 'off',
    tell: (states) => listen?.(states),
    refuseWith(next) {
      problem = next;
    },
  };
}
