import { useEffect } from 'react';
import { followPhone } from './phone-pop.ts';
import { useAppStore } from './store-context.tsx';

const FIELD = 'input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable="true"]';

/** A call of the phone comes to the desk in sight. */
export function usePhonePop(): void {
  const store = useAppStore();
  useEffect(() => followPhone(store, () => document.activeElement?.matches(FIELD) ?? false), [store]);
}
