// History: every finished call on this computer, newest first, searched as one types and filtered, and one call opened
// with all that happened in it.

import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { words } from '../../../shared/copy/words.ts';
import { AppHeader } from '../../regions/app-header.tsx';
import { Rail } from '../../regions/rail.tsx';
import { focusSearch } from '../../state/focus-search.ts';
import { useApp, useShow } from '../../state/store-context.tsx';
import { CallList } from './call-list.tsx';
import { Filters, type Filter, NO_FILTER } from './filters.tsx';
import { FoundLine } from './found-line.tsx';
import styles from './history.module.css';
import { OpenedCall } from './opened-call.tsx';
import { SearchField } from './search-field.tsx';
import { useCalls } from './use-calls.ts';

export function History() {
  const callsOf = useApp((state) => state.view.callsOf);
  const { filter, round, change, clear } = useFilter();
  const state = useCalls({ ...filter, customerId: callsOf?.id ?? null });
  const { found } = state;
  const isFiltered = filter !== NO_FILTER || callsOf !== null;
  const chosen = useApp((app) => app.view.openedCall);
  const opened = chosen ?? found?.calls[0]?.callId ?? null;
  const show = useShow();
  const sheet = useRef<HTMLElement>(null);
  const isCurrent = found !== null && found.filter.text === filter.text;
  const { list, goToList } = useGoToList(isCurrent);
  return (
    <div className={styles['history']}>
      <AppHeader title={words('history.title')} lede={words('history.lede')} />
      <Rail />
      <section
        className={styles['hits']}
        aria-label={words('history.list')}
        data-region="page"
        data-stale={!isCurrent || state.hasFailed || undefined}
      >
        <search className={styles['ask']}>
          <SearchField
            text={filter.text}
            onChange={(text) => change({ text })}
            onDown={goToList}
            onEnter={() => sheet.current?.focus()}
          />
          <Filters key={round} filter={filter} onChange={change} />
          <FoundLine state={state} who={callsOf?.name ?? null} isFiltered={isFiltered} onClear={clear} />
        </search>
        {found === null ? null : found.calls.length === 0 ? (
          <Nothing text={filter.text.trim()} isFiltered={isFiltered} />
        ) : (
          <CallList
            found={found}
            listRef={list}
            opened={opened}
            isReadingMore={state.isReadingMore}
            onMore={state.more}
            onOpen={(openedCall) => show({ openedCall })}
            onEnter={() => sheet.current?.focus()}
            onKeyDown={pressInList}
          />
        )}
      </section>
      <main className={styles['opened']} aria-label={words('history.timeline')} ref={sheet} tabIndex={-1}>
        <OpenedCall
          callId={opened}
          day={found?.calls.find(({ callId }) => callId === opened)?.day ?? null}
          marked={found?.marked ?? []}
        />
      </main>
    </div>
  );
}

/** What is searched and filtered. Each change opens the newest call that fits, until one is chosen. */
function useFilter() {
  const [filter, setFilter] = useState(NO_FILTER);
  /** Fields that keep what was typed start anew with it. */
  const [round, setRound] = useState(0);
  const show = useShow();
  return {
    filter,
    round,
    change(part: Partial<Filter>) {
      const next = { ...filter, ...part };
      const isNone = (Object.keys(next) as (keyof Filter)[]).every((key) => next[key] === NO_FILTER[key]);
      setFilter(isNone ? NO_FILTER : next);
      show({ openedCall: null });
    },
    clear() {
      setFilter(NO_FILTER);
      setRound(round + 1);
      show({ callsOf: null, openedCall: null });
      focusSearch();
    },
  };
}

/** Into the list, on the call that is open; typed faster than it is answered, as soon as it is, if nobody went elsewhere. */
function useGoToList(isCurrent: boolean): { list: RefObject<HTMLDivElement | null>; goToList: () => void } {
  const list = useRef<HTMLDivElement>(null);
  const isReady = useRef(isCurrent);
  isReady.current = isCurrent;
  const goFrom = (field: Element | null): void => {
    const hasNothing = isReady.current && list.current === null;
    if (field === null || document.activeElement !== field || hasNothing) return;
    const open = isReady.current ? list.current?.querySelector<HTMLElement>('[aria-selected="true"]') : null;
    if (open == null) requestAnimationFrame(() => goFrom(field));
    else open.focus();
  };
  return { list, goToList: () => goFrom(document.activeElement) };
}

function Nothing({ text, isFiltered }: { readonly text: string; readonly isFiltered: boolean }) {
  const key = text !== '' ? 'history.nothingSays' : isFiltered ? 'history.nothing' : 'history.empty';
  return <p className={styles['nothing']}>{words(key, { text })}</p>;
}

/**
 * A letter typed in the list is one more letter of the search; the list has no other use for it. End goes to the oldest
 * call that is read, which has the next ones read: the last of all is years away, and no place to wait for.
 */
function pressInList(event: KeyboardEvent<HTMLElement>): void {
  const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
  if (hasModifier) return;
  if (event.key === 'End') {
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.querySelector('[role="listbox"]')?.scrollBy(0, Number.MAX_SAFE_INTEGER);
  } else if (event.key.length === 1 && event.key !== ' ') {
    event.stopPropagation();
    focusSearch('end');
  }
}
