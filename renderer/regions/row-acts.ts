// The acts of a row of promises: their letters, which act only while the row itself has the focus (c.9), and their words.

import type { KeyboardEvent } from 'react';
import type { WordKey } from '../../shared/copy/words.ts';
import type { RowAct } from '../../shared/desk/rail.ts';
import type { PromiseId } from '../../shared/ids.ts';
import { usePromiseActs } from '../state/use-promise-acts.ts';

export const ROW_KEYS: Readonly<Record<RowAct, string>> = {
  call: 'C',
  snooze: 'S',
  done: 'D',
  newTime: 'N',
  handOver: 'H',
  accepted: 'A',
  missed: 'E',
  notReached: 'X',
  reopen: 'R',
};

export const ROW_WORDS: Readonly<Record<RowAct, WordKey>> = {
  call: 'railPart.call',
  snooze: 'railPart.snooze',
  done: 'railPart.done',
  newTime: 'railPart.newTime',
  handOver: 'act.handOver',
  accepted: 'act.accepted',
  missed: 'act.missed',
  notReached: 'act.notReached',
  reopen: 'act.reopen',
};

/** The acts of one row and its key handler: letters for those offered, Enter to open. */
export function useRowKeys(promiseId: PromiseId, offered: readonly RowAct[]) {
  const acts = usePromiseActs();
  const pressKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    if (event.key === 'Enter') return acts.open(promiseId);
    const act = offered.find((name) => ROW_KEYS[name] === event.key.toUpperCase());
    if (act === undefined) return;
    event.preventDefault();
    acts[act](promiseId);
  };
  return { acts, pressKey };
}
