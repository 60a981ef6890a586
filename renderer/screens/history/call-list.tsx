import { ListBox, ListBoxItem } from 'react-aria-components';
import { clock, dayDistance, dayInWords } from '../../../shared/copy/format.ts';
import { words } from '../../../shared/copy/words.ts';
import type { CallSummary } from '../../../shared/desk/desk.ts';
import type { CallId } from '../../../shared/ids.ts';
import { dayPlus, type Instant, wallMoment, type ZoneId } from '../../../shared/time.ts';
import { useDesk, useReadNow } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './history.module.css';
import type { FoundCalls } from './use-calls.ts';

interface CallListProps {
  readonly found: FoundCalls;
  readonly isFiltered: boolean;
  readonly opened: CallId | null;
  readonly onOpen: (callId: CallId) => void;
}

export function CallList({ found, isFiltered, opened, onOpen }: CallListProps) {
  if (found.calls.length === 0) {
    return <p className={styles['nothing']}>{words(isFiltered ? 'history.nothing' : 'history.empty')}</p>;
  }
  const selected = opened ?? found.calls[0]?.callId;
  return (
    <div className={styles['scroll']}>
      <ListBox
        aria-label={words('history.list')}
        items={found.calls.map((call) => ({ ...call, id: call.callId }))}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={selected === undefined ? [] : [selected]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys;
          if (key !== undefined) onOpen(key as CallId);
        }}
        className={styles['list'] ?? ''}
      >
        {(call) => (
          <ListBoxItem id={call.callId} textValue={call.customerName ?? call.number} className={styles['hit'] ?? ''}>
            <Hit call={call} />
          </ListBoxItem>
        )}
      </ListBox>
      {found.calls.length < found.total ? (
        <div className={styles['more']}>
          <Button tone="line" onPress={found.more}>
            {words('history.more')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function Hit({ call }: { readonly call: CallSummary }) {
  const zone = useDesk((desk) => desk.settings.profile?.zone ?? ('UTC' as ZoneId));
  const readNow = useReadNow();
  const who = call.customerName ?? (call.number || words('history.unknownCaller'));
  return (
    <>
      <span className={styles['who']} data-private="">
        {who}
      </span>
      <span className={styles['at']}>{whenInWords(call.at, readNow(), zone)}</span>
      <span className={styles['gist']}>{call.gist || words('history.noNotes')}</span>
      <span className={styles['tags']}>
        {words(call.disposition === null ? 'outcome.none' : `outcome.${call.disposition}`)}
        {call.promiseStatus === null ? null : ` · ${words(`status.${call.promiseStatus}`)}`}
      </span>
    </>
  );
}

/** `today 14:01`, `yesterday 9:30`, `Mon 16 Mar`. */
export function whenInWords(at: Instant, now: Instant, zone: ZoneId): string {
  const [day, today] = [wallMoment(at, zone).day, wallMoment(now, zone).day];
  if (dayDistance(today, day) === 'today') return words('history.today', { time: clock(at, zone) });
  if (day === dayPlus(today, -1)) return words('history.yesterday', { time: clock(at, zone) });
  const year = day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`;
  return `${dayInWords(day, 'short')}${year}`;
}
