// Reads the history page by page: one question under way at a time, always about what is asked now. An answer to an
// older text is dropped, and what could not be read is asked again until it can.

import { createStore } from 'zustand/vanilla';
import type { HostClient } from '../../../shared/contract/host-client.ts';
import type { Params, Result } from '../../../shared/contract/methods.ts';
import type { FoundCall } from '../../../shared/history/found.ts';
import { joinNewest, joinOlder } from '../../../shared/history/paging.ts';
import type { After } from '../../state/notes-saver.ts';

export type CallFilter = Omit<Params<'findCalls'>, 'limit' | 'after'>;

/** Two windows full; and the most that one question may ask for. */
const PAGE = 50;
const LARGEST_PAGE = 200;
/** While older days are still being read, and while nothing can be read at all. */
const LOOK_AGAIN_MS = 1000;
const RETRY_MS = 2000;

type Facts = Pick<Result<'findCalls'>, 'total' | 'marked' | 'meant' | 'unread'>;

export interface ReadCalls extends Facts {
  /** What these calls fit: while it is not what is asked now, they are the last answer, still shown. */
  readonly filter: CallFilter;
  readonly calls: readonly FoundCall[];
  /** There are older ones that are not read yet. */
  readonly hasMore: boolean;
}

export interface HistoryState {
  /** Null until the first answer. */
  readonly found: ReadCalls | null;
  readonly isReadingMore: boolean;
  /** The last question had no answer; it is asked again. */
  readonly hasFailed: boolean;
}

export interface HistoryReader {
  state(): HistoryState;
  subscribe(changed: () => void): () => void;
  /** The calls that fit, read from the newest on; asked once more, what is known is brought up to date. */
  ask(filter: CallFilter): void;
  /** The page below what is known. */
  more(): void;
  close(): void;
}

interface Question {
  readonly filter: CallFilter;
  readonly isOlder: boolean;
  readonly query: Params<'findCalls'>;
}

const NOTHING: HistoryState = { found: null, isReadingMore: false, hasFailed: false };

export function createHistoryReader(client: Pick<HostClient, 'request'>, after: After): HistoryReader {
  const { getState: state, setState: become, subscribe } = createStore<HistoryState>(() => NOTHING);
  let asked: CallFilter | null = null;
  let wantsNewest = false;
  let isUnderWay = false;
  let callOff = (): void => undefined;
  const lookAgainIn = (delayMs: number): void => {
    callOff();
    callOff = after(delayMs, () => {
      wantsNewest = true;
      void turn();
    });
  };
  const turn = async (): Promise<void> => {
    const question = isUnderWay ? null : nextQuestion(asked, wantsNewest, state());
    if (question === null) return;
    isUnderWay = true;
    wantsNewest &&= question.isOlder;
    try {
      const answer = await client.request('findCalls', question.query);
      if (question.filter === asked) {
        become(stateWith(state(), question, answer));
        if (answer.unread > 0) lookAgainIn(LOOK_AGAIN_MS);
      }
    } catch {
      become({ hasFailed: true, isReadingMore: false });
      if (asked !== null) lookAgainIn(RETRY_MS);
    }
    isUnderWay = false;
    void turn();
  };

  return {
    state,
    subscribe,
    ask(filter) {
      const isAnother = asked === null || !isSame(asked, filter);
      if (isAnother) asked = filter;
      if (isAnother && state().isReadingMore) become({ isReadingMore: false });
      wantsNewest = true;
      void turn();
    },
    more() {
      if (state().found?.hasMore !== true || state().isReadingMore) return;
      become({ isReadingMore: true });
      void turn();
    },
    close() {
      callOff();
      asked = null;
    },
  };
}

/** What is asked next; the newest page before an older one. Null when all is read that was asked for. */
function nextQuestion(asked: CallFilter | null, wantsNewest: boolean, state: HistoryState): Question | null {
  const { found, isReadingMore } = state;
  if (asked === null) return null;
  const known = found?.filter === asked ? found.calls : [];
  if (wantsNewest) {
    const limit = Math.min(LARGEST_PAGE, Math.max(PAGE, known.length));
    return { filter: asked, isOlder: false, query: { ...asked, after: null, limit } };
  }
  const last = known.at(-1);
  if (!isReadingMore || last === undefined) return null;
  const after = { at: last.at, callId: last.callId };
  return { filter: asked, isOlder: true, query: { ...asked, after, limit: PAGE } };
}

function stateWith(state: HistoryState, { filter, isOlder, query }: Question, answer: Result<'findCalls'>) {
  const known = state.found?.filter === filter ? state.found.calls : [];
  const isPageFull = answer.calls.length === query.limit;
  const calls = isOlder ? joinOlder(known, answer.calls) : joinNewest(isPageFull ? known : [], answer.calls);
  const hasKeptOlder = !isOlder && calls.length > answer.calls.length;
  const isAll = answer.total.isExact && calls.length >= answer.total.n;
  const hasMore = !isAll && (hasKeptOlder ? (state.found?.hasMore ?? false) : isPageFull);
  const { total, marked, meant, unread } = answer;
  const found: ReadCalls = { filter, calls, hasMore, total, marked, meant, unread };
  return { found, hasFailed: false, isReadingMore: state.isReadingMore && !isOlder && hasMore };
}

function isSame(a: CallFilter, b: CallFilter): boolean {
  return (Object.keys(a) as (keyof CallFilter)[]).every((key) => a[key] === b[key]);
}
