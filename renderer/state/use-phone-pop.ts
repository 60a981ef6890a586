import { useEffect } from 'react';
import { followPhone } from './phone-pop.ts';
import { useAppStore } from './store-context.tsx';

const FIELD = 'input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable="true"]';

/** A call of the phone comes to the desk in sight. */
export function usePhonePop(): void {
  const store = useAppStore();
  useEffect(() => {
    const isTyping = () => document.activeElement?.matches(FIELD) ?? false;
    return followPhone(store, { isTyping, nowMs: () => performance.now() });
  }, [store]);
}
