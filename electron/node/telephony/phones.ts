// The ways in together, as core knows them. A way in is one adapter: it translates, reports, and says how it stands.

import { createHash, randomBytes } from 'node:crypto';
import { words } from '../../../shared/copy/words.ts';
import { type Outcome, refused } from '../../../shared/outcome.ts';
import type { WayState } from '../../../shared/telephony/desk-phone.ts';
import type { WayIn } from '../../../shared/telephony/event.ts';
import type { PhoneSetup } from '../../../shared/telephony/setup.ts';
import type { PhoneReception, PhoneReport, Phones } from '../../core/ports.ts';

/** What an adapter may call. */
export interface WayContext {
  /** `off` while nobody listens. */
  report(report: PhoneReport): PhoneReception;
  tell(state: WayState['state'], problem?: string): void;
}

export interface OpenedWay {
  /** Answers when it is as the setup says, or has told why not. Calls may come while an earlier one is under way. */
  follow(setup: PhoneSetup): Promise<void>;
  dial?(number: string): Promise<Outcome<null, string>>;
  stop(): Promise<void>;
}

/** An adapter: which way it is, and how it is made. */
export interface Way {
  readonly way: WayIn;
  open(context: WayContext): OpenedWay;
}

const TOKEN_BYTES = 32;

export function createPhones(ways: readonly Way[]): Phones {
  const states = new Map<WayIn, WayState>(ways.map(({ way }) => [way, { way, state: 'off', problem: null }]));
  const listeners = new Set<(states: readonly WayState[]) => void>();
  let receive: ((report: PhoneReport) => PhoneReception) | null = null;

  const opened = ways.map(({ way, open }) =>
    open({
      report: (report) => receive?.(report) ?? 'off',
      tell(state, problem) {
        states.set(way, { way, state, problem: problem ?? null });
        for (const listener of listeners) listener([...states.values()]);
      },
    }),
  );
  const dials = opened.find(({ dial }) => dial !== undefined);

  return {
    offered: ways.map(({ way }) => way),
    follow: async (setup) => void (await Promise.all(opened.map((way) => way.follow(setup)))),
    onReport(listener) {
      receive = listener;
      return () => {
        if (receive === listener) receive = null;
      };
    },
    onState(listener) {
      listeners.add(listener);
      listener([...states.values()]);
      return () => listeners.delete(listener);
    },
    newToken() {
      const token = randomBytes(TOKEN_BYTES).toString('base64url');
      return { token, tokenHash: createHash('sha256').update(token).digest('hex') };
    },
    dial: (number) => dials?.dial?.(number) ?? Promise.resolve(refused(words('phone.notConnected'))),
    stop: async () => void (await Promise.all(opened.map((way) => way.stop()))),
  };
}
