import { editPromise, type PromiseEdits } from '../../state/app-store.ts';
import { useAppStore, useReadNow } from '../../state/store-context.tsx';

export interface EditPromise {
  edit(edits: PromiseEdits): void;
  /** A changed time counts from now: "40" typed at 14:02 stays 14:40. */
  editTyped(typed: string): void;
}

export function useEditPromise(): EditPromise {
  const store = useAppStore();
  const readNow = useReadNow();
  const edit = (edits: PromiseEdits) => editPromise(store, edits);
  return { edit, editTyped: (typed) => edit({ typed, typedAt: readNow(), reason: '' }) };
}
