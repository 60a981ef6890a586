// The test "Ring me": what the log gained since the press, kept for as long as the page is open.

import { useEffect, useRef } from 'react';
import { newLines } from '../../shared/telephony/new-lines.ts';
import { SECOND_MS } from '../../shared/time.ts';
import { heardIn, secondsLeftOf } from './ring-test.ts';
import { useApp, useAppStore, useDesk, useNow } from './store-context.tsx';

export function useRingTest() {
  const store = useAppStore();
  const test = useApp((state) => state.ringTest);
  const log = useDesk(({ phone }) => phone.log);
  const known = useRef(log);
  useNow(SECOND_MS / 2);
  useEffect(() => {
    const fresh = newLines(known.current, log);
    known.current = log;
    const running = store.getState().ringTest;
    if (running !== null && fresh.length > 0 && secondsLeftOf(running, performance.now()) > 0)
      store.setState({ ringTest: heardIn(running, fresh) });
  }, [log, store]);
  useEffect(() => () => store.setState({ ringTest: null }), [store]);
  return {
    test,
    secondsLeft: test === null ? 0 : secondsLeftOf(test, performance.now()),
    start: () => store.setState({ ringTest: { startedAt: performance.now(), heard: [], hasOther: false } }),
    stop: () => store.setState({ ringTest: null }),
  };
}
