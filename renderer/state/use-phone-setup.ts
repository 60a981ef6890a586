import type { PhoneSetup } from '../../shared/telephony/setup.ts';
import { inTurn, untilSeen } from './actions/in-turn.ts';
import type { AppStore } from './app-store.ts';
import { useAppStore, useDesk, useRun } from './store-context.tsx';

/** What the agent sets; the phones that post have commands of their own. */
export type PhoneChoice = Omit<PhoneSetup, 'webhooks'>;

/**
 * How the phone is connected, and how to change some of it: saved and opened at once. It is saved whole, so a change
 * waits for the one before it: two quick presses are two changes.
 */
export function usePhoneSetup(): [PhoneSetup, (change: Partial<PhoneChoice>) => Promise<boolean>] {
  const setup = useDesk((desk) => desk.settings.phone);
  const store = useAppStore();
  const run = useRun();
  const change = async (part: Partial<PhoneChoice>): Promise<boolean> => {
    let isSaved = false;
    await inTurn(store, async () => {
      const before = setupIn(store);
      if (before === null) return;
      const { webhooks: _, ...rest } = before;
      isSaved = (await run('setPhone', { setup: { ...rest, ...part } })) !== null;
      if (isSaved) await untilSeen(store, () => setupIn(store) !== before);
    });
    return isSaved;
  };
  return [setup, change];
}

function setupIn(store: AppStore): PhoneSetup | null {
  return store.getState().desk?.settings.phone ?? null;
}
