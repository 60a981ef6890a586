import { useEffect } from 'react';
import { words } from '../../shared/copy/words.ts';
import { tabTitle } from '../../shared/desk/tab-title.ts';
import { SECOND_MS } from '../../shared/time.ts';
import { useDesk, useNow } from './store-context.tsx';

/** Where a tab is all there is, its title carries the counts that tray and badge carry elsewhere. */
export function useTabTitle(): void {
  const now = useNow(SECOND_MS);
  const isTab = useDesk(({ host }) => host.kind === 'loopback');
  const promises = useDesk((desk) => desk.promises);
  const title = isTab ? tabTitle(promises, now) : words('app.name');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
