import { ListBoxItem } from 'react-aria-components';
import { clock } from '../../../shared/copy/format.ts';
import { words } from '../../../shared/copy/words.ts';
import type { FoundCall } from '../../../shared/history/found.ts';
import { marksIn } from '../../../shared/history/marks.ts';
import { momentInWords } from '../../../shared/history/paging.ts';
import type { Instant, ZoneId } from '../../../shared/time.ts';
import { Marked } from './marked.tsx';
import styles from './history.module.css';

export interface CallRowProps {
  readonly call: FoundCall;
  readonly marked: readonly string[];
  readonly now: Instant;
  readonly zone: ZoneId;
  /** Where the calls stand by day: the heading of a day above its newest call. Undefined where they do not. */
  readonly dayTitle?: string | null;
}

/** One call in two to four lines; where the words found are further down in its notes, the place they stand. */
export function CallRow({ call, marked, now, zone, dayTitle }: CallRowProps) {
  const who = call.customerName ?? (call.number || words('history.unknownCaller'));
  const isFoundByNumber = call.customerName !== null && marksIn(call.number, marked).length > 0;
  return (
    <ListBoxItem id={call.callId} textValue={who} className={styles['item'] ?? ''}>
      {dayTitle == null ? null : <span className={styles['dayTitle']}>{dayTitle}</span>}
      <span className={styles['hit']}>
        <span className={styles['who']} data-private="">
          <Marked text={who} marked={marked} />
          {isFoundByNumber ? (
            <span className={styles['whoNumber']}>
              {' '}
              <Marked text={call.number} marked={marked} />
            </span>
          ) : null}
        </span>
        <time className={styles['at']}>
          {dayTitle === undefined ? momentInWords(call.at, now, zone) : clock(call.at, zone)}
        </time>
        <span className={styles['gist']}>
          <Marked text={call.excerpt || call.gist || words('history.noNotes')} marked={marked} />
        </span>
        <span className={styles['tags']}>
          <Marked text={tagsOf(call)} marked={marked} />
        </span>
      </span>
    </ListBoxItem>
  );
}

/** "Promise made · Kept late · L3". */
function tagsOf({ disposition, promiseStatus, level }: FoundCall): string {
  return [
    words(disposition === null ? 'outcome.none' : `outcome.${disposition}`),
    ...(promiseStatus === null ? [] : [words(`status.${promiseStatus}`)]),
    ...(level === 1 ? [] : [words('strip.level', { n: level })]),
  ].join(' · ');
}
