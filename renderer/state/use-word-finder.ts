import { useCallback, useMemo } from 'react';
import { words } from '../../shared/copy/words.ts';
import { createWordingFinder, type WordingFinder, wordingLanguages } from '../../shared/wording/hints.ts';
import { useAppStore, useDesk } from './store-context.tsx';

/** Finds words that may hurt or defend; the finder is null while the agent wants no hints. Always as it is set now. */
export function useWordFinder(): () => WordingFinder | null {
  const store = useAppStore();
  return useMemo(() => {
    const find = createWordingFinder(wordingLanguages(navigator.languages));
    return () => (store.getState().desk?.settings.preferences.checkWords === true ? find : null);
  }, [store]);
}

/** The quiet sentence about the first such word of a field's text; undefined when there is none. */
export function useWordHint(): (text: string) => string | undefined {
  const finder = useWordFinder();
  const isWanted = useDesk((desk) => desk.settings.preferences.checkWords);
  return useCallback(
    (text) => {
      const hint = isWanted ? finder()?.(text)[0] : undefined;
      return hint && words(`notes.words.${hint.kind}`, { found: hint.found, instead: hint.instead });
    },
    [finder, isWanted],
  );
}
