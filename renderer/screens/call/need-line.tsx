import { useState } from 'react';
import { words } from '../../../shared/copy/words.ts';
import type { OpenCall } from '../../../shared/desk/desk.ts';
import { maskText } from '../../../shared/privacy/masked-text.ts';
import { focusNotes } from '../../state/focus-notes.ts';
import { useNotesSaver } from '../../state/notes-saver.ts';
import styles from './lines.module.css';

/** 001-03: what would put this right, in one line. Enter goes back to the notes. */
export function NeedLine({ open }: { readonly open: OpenCall }) {
  const saver = useNotesSaver();
  const known = saver.draftOf(open.call.id)?.need ?? open.notes.need;
  const [need, setNeed] = useState(known);
  const [callId, setCallId] = useState(open.call.id);
  if (callId !== open.call.id) {
    setCallId(open.call.id);
    setNeed(known);
  }
  return (
    <div className={styles['need']}>
      <label htmlFor="need">{words('notes.need')}</label>
      <input
        id="need"
        autoComplete="off"
        maxLength={400}
        placeholder={words('notes.needHint')}
        value={need}
        onChange={({ target }) => {
          const text = maskText(target.value);
          setNeed(text);
          saver.write(open.call.id, { need: text }, open.notes);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) focusNotes();
        }}
      />
    </div>
  );
}
