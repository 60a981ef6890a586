// Acts on the authority checklist: which rows this call needs, and by how much.

import { parseFigure } from '../../../shared/authority/figure.ts';
import { AUTHORITY_ROWS, type AuthorityNeed, type AuthorityRow } from '../../../shared/authority/grants.ts';
import { words } from '../../../shared/copy/words.ts';
import { showMessage } from '../app-store.ts';
import { type Acting, callNow } from './acting.ts';
import { inTurn, untilSeen } from './in-turn.ts';

export function needActions(acting: Acting) {
  const { store, run } = acting;

  async function setNeed(row: AuthorityRow, need: AuthorityNeed | null): Promise<void> {
    const call = callNow(acting);
    if (call === null) return;
    const others = call.needs.filter((other) => other.row !== row);
    const needs = need === null ? others : [...others, need].sort(byRow);
    const answer = await run('setNeeds', { callId: call.id, needs });
    if (answer !== null) await untilSeen(store, () => callNow(acting)?.needs !== call.needs);
  }

  async function takeFigure(row: AuthorityRow, text: string): Promise<void> {
    const currency = store.getState().desk?.settings.profile?.currency ?? 'USD';
    const read = parseFigure(row, text, currency);
    if (read.kind === 'done') return setNeed(row, read.value);
    showMessage(store, { tone: 'refused', text: words(`authority.figure.${read.reason}`), undoable: false });
  }

  async function toggle(row: AuthorityRow): Promise<void> {
    const isNeeded = callNow(acting)?.needs.some((need) => need.row === row) ?? false;
    await (isNeeded ? setNeed(row, null) : takeFigure(row, ''));
  }

  return {
    /** The figure of a row, as typed in it or after `/a`; what is wrong with it is said. */
    writeNeed: (row: AuthorityRow, text: string) => inTurn(store, () => takeFigure(row, text)),
    /** Ctrl+1…5: needed, or no longer. */
    toggleNeed: (row: AuthorityRow) => inTurn(store, () => toggle(row)),
  };
}

function byRow(a: AuthorityNeed, b: AuthorityNeed): number {
  return AUTHORITY_ROWS.indexOf(a.row) - AUTHORITY_ROWS.indexOf(b.row);
}
