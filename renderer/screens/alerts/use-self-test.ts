import { useEffect, useState } from 'react';
import type { SelfTest } from '../../../shared/contract/methods.ts';
import { SECOND_MS } from '../../../shared/time.ts';
import { useClient } from '../../state/store-context.tsx';

/** The computer's answers stay true no longer than this. */
const ASK_EVERY_MS = 15 * SECOND_MS;

/** What the computer says of itself, asked again while the screen is open; null until it has answered. */
export function useSelfTest(): SelfTest | null {
  const client = useClient();
  const [answer, setAnswer] = useState<SelfTest | null>(null);
  useEffect(() => {
    let isOpen = true;
    const ask = async (): Promise<void> => {
      try {
        const found = await client.request('selfTest', {});
        if (isOpen) setAnswer(found);
      } catch {
        // The banner of the lost link says it; the last answer stays.
      }
    };
    void ask();
    const timer = setInterval(() => void ask(), ASK_EVERY_MS);
    return () => {
      isOpen = false;
      clearInterval(timer);
    };
  }, [client]);
  return answer;
}
