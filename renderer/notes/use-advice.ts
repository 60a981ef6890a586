import { useMemo, useState } from 'react';
import { dialString, numbersInText } from '../../shared/phone/parse.ts';
import type { AppState } from '../state/app-store.ts';
import { useAppStore } from '../state/store-context.tsx';
import { useWordFinder } from '../state/use-word-finder.ts';
import type { Advice, AdviceSources } from './advice.ts';

export interface NotesAdvice extends AdviceSources {
  readonly advice: Advice | null;
  readonly onAdvice: (advice: Advice | null) => void;
}

/** What the editor asks for its advice, always as the settings and the call are now; and what it said last. */
export function useAdvice(): NotesAdvice {
  const store = useAppStore();
  const [advice, onAdvice] = useState<Advice | null>(null);
  const words = useWordFinder();
  const sources = useMemo(
    (): AdviceSources => ({
      words,
      numbers(line) {
        const { desk } = store.getState();
        const own = ownNumbers(desk);
        return numbersInText(line, desk?.settings.profile?.country ?? '').filter(({ e164 }) => !own.has(e164));
      },
    }),
    [store, words],
  );
  return { ...sources, advice, onAdvice };
}

/** Those of the call and its customer: there is nothing to do with them. */
function ownNumbers(desk: AppState['desk']): ReadonlySet<string | null> {
  const { call, customer } = desk?.call ?? {};
  const numbers = [...(call?.number == null ? [] : [call.number]), ...(customer?.numbers ?? [])];
  return new Set(numbers.map(dialString));
}
