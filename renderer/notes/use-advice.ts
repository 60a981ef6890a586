import { useMemo, useRef, useState } from 'react';
import { dialString, numbersInText } from '../../shared/phone/parse.ts';
import { createWordingFinder, wordingLanguages } from '../../shared/wording/hints.ts';
import { useAppStore } from '../state/store-context.tsx';
import type { Advice, AdviceSources } from './advice.ts';

export interface NotesAdvice extends AdviceSources {
  readonly advice: Advice | null;
  readonly onAdvice: (advice: Advice | null) => void;
}

/** What the editor asks for its advice, always as the settings and the call are now; and what it said last. */
export function useAdvice(): NotesAdvice {
  const store = useAppStore();
  const [advice, onAdvice] = useState<Advice | null>(null);
  const latest = useRef(store);
  latest.current = store;
  const sources = useMemo((): AdviceSources => {
    const find = createWordingFinder(wordingLanguages(navigator.languages));
    const desk = () => latest.current.getState().desk;
    return {
      words: () => (desk()?.settings.preferences.checkWords === true ? find : null),
      numbers(line) {
        const own = ownNumbers(desk());
        return numbersInText(line, desk()?.settings.profile?.country ?? '').filter(({ e164 }) => !own.has(e164));
      },
    };
  }, []);
  return { ...sources, advice, onAdvice };
}

/** Those of the call and its customer: there is nothing to do with them. */
function ownNumbers(desk: ReturnType<ReturnType<typeof useAppStore>['getState']>['desk']): ReadonlySet<string | null> {
  const { call, customer } = desk?.call ?? {};
  const numbers = [...(call?.number == null ? [] : [call.number]), ...(customer?.numbers ?? [])];
  return new Set(numbers.map(dialString));
}
