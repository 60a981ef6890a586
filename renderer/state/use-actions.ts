// What keys, buttons and slash commands do: one act for each, whoever asks.

import { type AuthorityNeed, AUTHORITY_ROWS, type AuthorityRow } from '../../shared/authority/grants.ts';
import { parseFigure } from '../../shared/authority/figure.ts';
import type { Call } from '../../shared/call/record.ts';
import type { SlashCommand } from '../../shared/call/slash.ts';
import { words } from '../../shared/copy/words.ts';
import { type Bar, showMessage } from './app-store.ts';
import { areNotesShown, focusNotes } from './focus-notes.ts';
import { chooseWrapUp } from './wrap-up.ts';
import { useAppStore, useRun, useShow } from './store-context.tsx';

export function useActions() {
  const store = useAppStore();
  const run = useRun();
  const show = useShow();
  const callNow = (): Call | null => store.getState().desk?.call?.call ?? null;
  const currency = (): string => store.getState().desk?.settings.profile?.currency ?? 'USD';

  const setNeed = async (row: AuthorityRow, need: AuthorityNeed | null): Promise<void> => {
    const call = callNow();
    if (call === null) return;
    const others = call.needs.filter((other) => other.row !== row);
    const needs = need === null ? others : [...others, need].sort(byRow);
    await run('setNeeds', { callId: call.id, needs });
  };
  const open = (bar: Bar): void => show({ screen: 'desk', bar });

  const actions = {
    open,
    /** F2: it rings, then it is answered; in wrap-up the next call starts and this one waits under *To finish*. */
    async call(): Promise<void> {
      const call = callNow();
      show({ screen: 'desk' });
      if (call?.phase === 'ringing') await run('answerCall', { callId: call.id });
      else await run('ringCall', { number: null });
      // A bar that was opened while the host answered keeps the focus.
      if (store.getState().view.bar === null) focusNotes();
    },
    async hold(): Promise<void> {
      const call = callNow();
      if (call === null || call.phase !== 'live') return;
      const isHeld = call.holds.some(({ startedAt, endedAt }) => startedAt !== null && endedAt === null);
      if (isHeld) await run('resumeHold', { callId: call.id });
      else open({ kind: 'hold' });
    },
    /** Ends the call; in wrap-up, goes to its first question. Between calls it opens the first one to finish. */
    async wrapUp(): Promise<void> {
      const call = callNow();
      const toFinish = store.getState().desk?.toFinish[0];
      if (call?.phase === 'live') {
        show({ screen: 'desk', bar: null });
        await run('endCall', { callId: call.id });
      } else if (call === null && toFinish !== undefined) await run('resumeWrapUp', { callId: toFinish.callId });
      document.querySelector<HTMLElement>('[data-region="bar"] section')?.focus();
    },
    async resolveNow(): Promise<void> {
      const call = callNow();
      if (call === null) return;
      chooseWrapUp(store, call.id, { disposition: 'resolved' });
      await actions.wrapUp();
    },
    toggleNeed(row: AuthorityRow): Promise<void> {
      const isNeeded = callNow()?.needs.some((need) => need.row === row) ?? false;
      return isNeeded ? setNeed(row, null) : actions.writeNeed(row, '');
    },
    /** The figure of a row, as typed in it or after `/a`. Answers what is wrong with it, or null. */
    async writeNeed(row: AuthorityRow, text: string): Promise<void> {
      const read = parseFigure(row, text, currency());
      if (read.kind === 'done') return setNeed(row, read.value);
      showMessage(store, { tone: 'refused', text: words(`authority.figure.${read.reason}`), undoable: false });
    },
    clearNeed: (row: AuthorityRow) => setNeed(row, null),
    sayNext(step: 1 | -1): void {
      const { sayStep } = store.getState().view;
      show({ sayStep: Math.max(0, sayStep + step) });
    },
    backToNotes(): void {
      if (callNow() !== null) show({ screen: 'desk', bar: null });
      else show({ bar: null });
      if (!areNotesShown()) show({ helpTab: 'notes' });
      focusNotes();
    },
    undo: () => run('undo', { actionId: null }),
    async compact(): Promise<void> {
      const isCompact = store.getState().desk?.window.compact ?? false;
      await run('setCompact', { compact: !isCompact });
    },
    curtain(): void {
      show({ curtain: !store.getState().view.curtain });
    },
    help(): void {
      show({ screen: 'settings', bar: null });
    },
    slash(command: SlashCommand): unknown {
      switch (command.kind) {
        case 'promise':
          return open({ kind: 'promise', typed: command.text });
        case 'hold':
          return actions.hold();
        case 'options':
          return open({ kind: 'options' });
        case 'authority':
          return command.row === null ? show({ helpTab: 'authority' }) : actions.writeNeed(command.row, command.text);
        case 'expert':
          return show({ helpTab: 'ask' });
        case 'sayNext':
          return actions.sayNext(1);
        case 'find':
          return open({ kind: 'find', text: command.text });
        case 'wrapUp':
          return actions.wrapUp();
        case 'undo':
          return actions.undo();
      }
    },
  };
  return actions;
}

function byRow(a: AuthorityNeed, b: AuthorityNeed): number {
  return AUTHORITY_ROWS.indexOf(a.row) - AUTHORITY_ROWS.indexOf(b.row);
}
