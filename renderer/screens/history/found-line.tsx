import { words } from '../../../shared/copy/words.ts';
import { useApp, useShow } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './history.module.css';
import type { HistoryState } from './history-reader.ts';

interface FoundLineProps {
  readonly state: HistoryState;
  /** The one customer whose calls these are; null for everybody’s. */
  readonly who: string | null;
  readonly isFiltered: boolean;
  readonly onClear: () => void;
}

/** How many were found, and what is to be known about them; heard by screen readers whenever it changes. */
export function FoundLine({ state, who, isFiltered, onClear }: FoundLineProps) {
  const { found, hasFailed } = state;
  return (
    <div className={styles['found']}>
      <div role="status">
        {who === null ? null : <b data-private="">{words('history.onlyCustomer', { name: who })}</b>}
        {found === null || found.unread > 0 ? null : <span>{countInWords(found.total)}</span>}
        {found === null || found.meant === null ? null : <span>{words('history.meant', { text: found.meant })}</span>}
        {found === null || found.unread === 0 ? null : <span>{words('history.unread', { n: found.unread })}</span>}
        {found === null && !hasFailed ? <span className={styles['looking']}>{words('history.looking')}</span> : null}
        {hasFailed ? <span className={styles['failed']}>{words('history.unreachable')}</span> : null}
      </div>
      <LetterButton />
      {isFiltered ? (
        <Button tone="link" onPress={onClear}>
          {words('history.clear')}
        </Button>
      ) : null}
    </div>
  );
}

/** 003-28: this customer wrote to the top, and no call is needed to write that down. */
function LetterButton() {
  const whose = useApp(({ view }) => view.callsOf);
  const show = useShow();
  if (whose === null) return null;
  const record = () => show({ screen: 'desk', bar: { kind: 'fourth', customerId: whose.id, name: whose.name } });
  return (
    <Button tone="link" onPress={record}>
      {words('fourth.add')}
    </Button>
  );
}

/** "12 calls", or "At least 200 calls", in whole hundreds, where counting stopped. */
function countInWords({ n, isExact }: { readonly n: number; readonly isExact: boolean }): string {
  if (isExact) return words('history.found', { total: n });
  return words('history.foundMore', { total: n < 100 ? n : n - (n % 100) });
}
