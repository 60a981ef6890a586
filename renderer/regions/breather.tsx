import { useEffect } from 'react';
import { runningTime } from '../../shared/copy/format.ts';
import { words } from '../../shared/copy/words.ts';
import { MINUTE_MS, plus, SECOND_MS } from '../../shared/time.ts';
import type { View } from '../state/app-store.ts';
import { useApp, useNow, useReadNow, useShow } from '../state/store-context.tsx';
import { Button } from '../ui/button.tsx';
import styles from './breather.module.css';

const BREATHER_MS = 3 * MINUTE_MS;

/** 001-18: after abuse, three minutes that anyone may take or leave. It lives in this window and nowhere else. */
export function Breather() {
  const breather = useApp((state) => state.view.breather);
  return breather === null ? null : <BreatherLine breather={breather} />;
}

function BreatherLine({ breather }: { readonly breather: NonNullable<View['breather']> }) {
  const now = useNow(SECOND_MS);
  const readNow = useReadNow();
  const show = useShow();
  const left = breather === 'offered' ? BREATHER_MS : breather - now;
  const isOver = left <= 0;
  useEffect(() => {
    if (isOver) show({ breather: null });
  });
  if (isOver) return null;
  return (
    <section className={styles['breather']} aria-label={words('breather.title')}>
      <p>
        {breather === 'offered'
          ? words('breather.offer')
          : words('breather.left', { time: runningTime(Math.ceil(left / SECOND_MS) * SECOND_MS) })}
      </p>
      {breather === 'offered' ? (
        <Button tone="line" preventFocusOnPress onPress={() => show({ breather: plus(readNow(), BREATHER_MS) })}>
          {words('breather.start')}
        </Button>
      ) : null}
      <Button preventFocusOnPress onPress={() => show({ breather: null })}>
        {words(breather === 'offered' ? 'breather.no' : 'app.dismiss')}
      </Button>
    </section>
  );
}
