// The sheet: the editor bound to the call on the desk. Saves at every pause in typing, one request at a time, and
// says truthfully what is saved.

import { useEffect, useRef } from 'react';
import { timelineOf } from '../../shared/call/timeline.ts';
import type { NoteLine } from '../../shared/call/record.ts';
import type { SlashCommand } from '../../shared/call/slash.ts';
import { clock, runningTime } from '../../shared/copy/format.ts';
import { words } from '../../shared/copy/words.ts';
import type { OpenCall } from '../../shared/desk/desk.ts';
import type { ZoneId } from '../../shared/time.ts';
import { useAppStore, useDesk, useReadNow } from '../state/store-context.tsx';
import { NOTES_ID } from '../state/focus-notes.ts';
import { useNotesSaver } from '../state/notes-saver.ts';
import { AdviceLine } from './advice-line.tsx';
import { useAdvice } from './use-advice.ts';
import { createNotesEditor, type NotesEditor } from './notes-editor.ts';
import styles from './notes-sheet.module.css';

interface NotesSheetProps {
  readonly open: OpenCall;
  readonly isSmall?: boolean;
  readonly onSlash: (command: SlashCommand) => void;
}

export function NotesSheet({ open, isSmall = false, onSlash }: NotesSheetProps) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<NotesEditor | null>(null);
  const store = useAppStore();
  const readNow = useReadNow();
  const saver = useNotesSaver();
  const { advice, onAdvice, words: findWords, numbers } = useAdvice();
  const callId = open.call.id;
  const zone = useDesk((desk) => desk.settings.profile?.zone ?? ('UTC' as ZoneId));
  const answeredAt = open.call.answeredAt ?? open.call.ringingAt;
  const latest = useRef({ onSlash, answeredAt });
  latest.current = { onSlash, answeredAt };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor owns its text, so it is made once for each call
  useEffect(() => {
    if (host.current === null) return;
    const stored = open.notes;
    const made = createNotesEditor(host.current, {
      lines: (saver.draftOf(callId) ?? stored).lines,
      now: readNow,
      isSmall,
      label: words('notes.title'),
      hint: words('notes.empty'),
      stampText: (at) => ({
        text: clock(at, zone),
        tip: words('notes.callSecond', { time: runningTime(at - (latest.current.answeredAt ?? at)) }),
      }),
      snippets: () => store.getState().desk?.settings.preferences.snippets ?? [],
      onSlash: (command) => latest.current.onSlash(command),
      words: findWords,
      numbers,
      onAdvice,
      onChange: (lines: readonly NoteLine[], meanwhile) =>
        saver.write(callId, { lines }, stored, meanwhile === null ? null : { lines: meanwhile }),
    });
    editor.current = made;
    made.focus();
    return () => {
      editor.current = null;
      made.destroy();
      onAdvice(null);
    };
  }, [callId, isSmall, zone, store, saver]);

  useAppLines(open, zone, editor, isSmall);
  useLetterSize(editor);
  const hasAdvice = advice !== null;
  useEffect(() => {
    if (hasAdvice) editor.current?.showCaret();
  }, [hasAdvice]);
  const takeWords = () => void editor.current?.takeWords();
  return (
    <div className={styles[isSmall ? 'smallFrame' : 'frame']}>
      <div id={NOTES_ID} data-editor="" ref={host} className={styles[isSmall ? 'small' : 'sheet']} />
      {advice === null || isSmall ? null : <AdviceLine advice={advice} onTakeWords={takeWords} />}
    </div>
  );
}

/** Paints the call's facts between the lines. */
function useAppLines(
  open: OpenCall,
  zone: ZoneId,
  editor: React.RefObject<NotesEditor | null>,
  isSmall: boolean,
): void {
  const promises = useDesk((desk) => desk.promises);
  const { call, customer } = open;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts change with the call, not with each saved text
  useEffect(() => {
    if (isSmall) return;
    const notes = { ...open.notes, lines: [] };
    const own = promises.filter(({ id, callId }) => callId === call.id || id === call.promiseId);
    const facts = timelineOf({ call, notes, promises: own, zone, customerZone: customer?.zone?.id ?? null });
    const shown = facts.filter(({ kind }) => kind !== 'answered' && kind !== 'ended');
    editor.current?.showAppLines(shown.map(({ at, text }) => ({ at, text, stamp: clock(at, zone) })));
  }, [call, promises, zone, customer, isSmall]);
}

/** Another text size, or the typeface once it is loaded, moves the text under the caret. */
function useLetterSize(editor: React.RefObject<NotesEditor | null>): void {
  const textSize = useDesk((desk) => desk.settings.preferences.textSize);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again for each text size
  useEffect(() => {
    void document.fonts.ready.then(() => editor.current?.measure());
  }, [textSize, editor]);
}
