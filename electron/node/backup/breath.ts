// Long work on the main thread, in pieces: whoever waits for the process, a reminder or a key press, waits no longer
// than one piece.

import { performance } from 'node:perf_hooks';
import { nextTurn } from '../next-turn.ts';

/** Half of what one picture of a screen takes: with the piece that was just too long it stays below 16 ms. */
const LONGEST_PIECE_MS = 6;

/** Call it after every small step: it answers at once, and lets others in when a piece is over. */
export type Breath = () => Promise<void> | undefined;

export function createBreath(): Breath {
  let began = performance.now();
  return () => {
    if (performance.now() - began < LONGEST_PIECE_MS) return undefined;
    return nextTurn().then(() => {
      began = performance.now();
    });
  };
}
