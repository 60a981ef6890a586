import { useEffect, useRef, useState } from 'react';
import { words } from '../../shared/copy/words.ts';
import type { RailRow } from '../../shared/desk/rail.ts';
import { useRailRows } from '../state/use-rail-rows.ts';
import styles from './announcer.module.css';

/** Says when a promise becomes due or late, once, in at most eight words (c.14). */
export function Announcer() {
  const rows = useRailRows();
  const before = useRef<ReadonlyMap<string, RailRow['state']>>(new Map());
  const [due, setDue] = useState('');
  const [late, setLate] = useState('');

  useEffect(() => {
    for (const { promiseId, state, name } of rows) {
      if (before.current.get(promiseId) === state) continue;
      if (state === 'due') setDue(words('announce.due', { name }));
      if (state === 'late') setLate(words('announce.late', { name }));
    }
    before.current = new Map(rows.map(({ promiseId, state }) => [promiseId, state]));
  }, [rows]);

  return (
    <div className={styles['heard']}>
      <p role="status">{due}</p>
      <p role="alert">{late}</p>
    </div>
  );
}
