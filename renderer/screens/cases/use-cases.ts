import { useEffect, useState } from 'react';
import type { CaseRow } from '../../../shared/case/rows.ts';
import type { CaseId } from '../../../shared/ids.ts';
import type { ShownCase } from '../../state/shown-case.ts';
import { useApp, useClient, useDesk } from '../../state/store-context.tsx';

/** Every open case, asked again whenever the desk changes; null before the first answer. */
export function useOpenCases(): readonly CaseRow[] | null {
  const client = useClient();
  const revision = useApp((state) => state.revision);
  const [rows, setRows] = useState<readonly CaseRow[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the desk changed
  useEffect(
    () => whileShown((isShown) => client.request('openCases', {}).then((found) => isShown() && setRows(found))),
    [client, revision],
  );
  return rows;
}

/** One case as its parts are drawn, with the call on the desk where it is of this case; null while none is chosen. */
export function useShownCase(caseId: CaseId | null): ShownCase | null {
  const client = useClient();
  const revision = useApp((state) => state.revision);
  const open = useDesk((desk) => desk.call);
  const [shown, setShown] = useState<ShownCase | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the desk changed
  useEffect(() => {
    if (caseId === null) return undefined;
    return whileShown((isShown) =>
      client.request('caseDetails', { caseId }).then((found) => {
        if (isShown()) setShown(found === null ? null : { ...found, call: null, notes: null });
      }),
    );
  }, [client, caseId, revision]);
  if (shown === null || shown.case.id !== caseId) return null;
  return open?.case?.id === caseId ? { ...shown, call: open.call, notes: open.notes } : shown;
}

/** An answer that comes after the question was put anew is not shown. A host that is gone is asked again when it is back. */
function whileShown(ask: (isShown: () => boolean) => Promise<unknown>): () => void {
  let isShown = true;
  ask(() => isShown).catch(() => undefined);
  return () => {
    isShown = false;
  };
}
