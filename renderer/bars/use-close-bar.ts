import { focusNotes } from '../state/focus-notes.ts';
import { useShow } from '../state/store-context.tsx';

/** What is done is done: the bar closes and the caret is back in the notes. */
export function useCloseBar(): () => void {
  const show = useShow();
  return () => {
    show({ bar: null });
    focusNotes();
  };
}
