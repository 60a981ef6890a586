// The calls that were found. Only those in sight are in the page, however many there are; older ones are read as the
// end of the list comes near.

import { type KeyboardEvent, type ReactNode, type Ref, useMemo } from 'react';
import { ListBox, ListBoxLoadMoreItem, ListLayout, Virtualizer } from 'react-aria-components';
import { words } from '../../../shared/copy/words.ts';
import { dayTitles } from '../../../shared/history/paging.ts';
import type { CallId } from '../../../shared/ids.ts';
import { MINUTE_MS, type Instant, type ZoneId } from '../../../shared/time.ts';
import { useDesk, useNow } from '../../state/store-context.tsx';
import { CallRow } from './call-row.tsx';
import styles from './history.module.css';
import type { ReadCalls } from './history-reader.ts';

interface CallListProps {
  readonly found: ReadCalls;
  readonly listRef: Ref<HTMLDivElement>;
  readonly opened: CallId | null;
  readonly isReadingMore: boolean;
  readonly onMore: () => void;
  readonly onOpen: (callId: CallId) => void;
  /** Enter on a row: on to the call that is open. */
  readonly onEnter: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** About a row; each is measured once it is in sight. */
const SIZES = { estimatedRowSize: 86, loaderSize: 36, padding: 8, gap: 2 };

export function CallList(props: CallListProps) {
  const { found, listRef, opened, isReadingMore, onMore, onOpen, onEnter, onKeyDown } = props;
  const rows = useRows(found);
  return (
    <div className={styles['scroll']} onKeyDownCapture={onKeyDown}>
      <Virtualizer layout={ListLayout} layoutOptions={SIZES} shouldObserveItemSize>
        <ListBox
          ref={listRef}
          aria-label={words('history.list')}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={opened === null ? [] : [opened]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys;
            if (key !== undefined) onOpen(key as CallId);
          }}
          onAction={onEnter}
          className={styles['list'] ?? ''}
        >
          {rows}
          {found.hasMore ? (
            <ListBoxLoadMoreItem isLoading={isReadingMore} onLoadMore={onMore} className={styles['more'] ?? ''}>
              {words('history.readingMore')}
            </ListBoxLoadMoreItem>
          ) : null}
        </ListBox>
      </Virtualizer>
    </div>
  );
}

/** By day while nothing is searched; hits stand one below the other and each names its day. */
function useRows({ calls, marked, filter }: ReadCalls): ReactNode {
  const zone = useDesk((desk) => desk.settings.profile?.zone ?? ('UTC' as ZoneId));
  const exact = useNow(MINUTE_MS);
  const now = (exact - (exact % MINUTE_MS)) as Instant;
  const isByDay = filter.text.trim() === '' && filter.day === null;
  return useMemo(() => {
    const titles = isByDay ? dayTitles(calls, now, zone) : null;
    return calls.map((call) => (
      <CallRow
        key={call.callId}
        {...{ call, marked, now, zone }}
        {...(titles === null ? {} : { dayTitle: titles.get(call.callId) ?? null })}
      />
    ));
  }, [calls, marked, now, zone, isByDay]);
}
