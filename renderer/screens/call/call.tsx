// A call: ringing, live, on hold, or being wrapped up. Five regions and one bar; nothing modal, nothing over the notes.

import { useEffect, useRef } from 'react';
import { isBarWide, OpenBar } from '../../bars/open-bar.tsx';
import { NotesSheet } from '../../notes/notes-sheet.tsx';
import { CallLines } from '../../regions/call-lines.tsx';
import { Help } from '../../regions/help.tsx';
import { Outcome } from '../../regions/outcome.tsx';
import { PhoneCalls } from '../../regions/phone/phone-calls.tsx';
import { Rail } from '../../regions/rail.tsx';
import { Splitter } from '../../regions/splitter.tsx';
import { Strip } from '../../regions/strip.tsx';
import { focusNotes } from '../../state/focus-notes.ts';
import { useActions } from '../../state/use-actions.ts';
import { useApp, useDesk } from '../../state/store-context.tsx';
import { words } from '../../../shared/copy/words.ts';
import styles from './call.module.css';
import { EarlierLine } from './earlier-line.tsx';
import { Hints } from './hints.tsx';
import { NeedLine } from './need-line.tsx';
import { useColumns } from './use-columns.ts';

export function CallScreen() {
  const open = useDesk((desk) => desk.call);
  const bar = useApp((state) => state.view.bar);
  const tab = useApp((state) => state.view.helpTab);
  const side = useDesk((desk) => desk.settings.preferences.helpSide);
  const columns = useColumns();
  const actions = useActions();
  useCaretBack(tab === 'notes');
  if (open === null) return null;
  const { phase } = open.call;
  const isWide = isBarWide(bar, phase);
  const hasBar = bar !== null || phase === 'wrapUp';
  return (
    <div
      className={`${styles['call']} ${styles[side]} ${isWide ? styles['wide'] : ''}`}
      data-tab={tab === 'notes' ? 'notes' : 'help'}
      data-bar={bar?.kind ?? (phase === 'wrapUp' ? 'wrapUp' : undefined)}
      data-columns=""
      ref={columns.ref}
    >
      <div className={styles['top']}>
        <Strip open={open} />
        <PhoneCalls />
      </div>
      <main className={styles['notes']} aria-label={words('notes.title')} data-region="notes">
        <NeedLine open={open} />
        <EarlierLine open={open} />
        <div className={styles['sheet']}>
          <NotesSheet key={open.call.id} open={open} onSlash={actions.slash} />
        </div>
        {hasBar ? null : <Hints />}
        <Splitter column="rail" columns={columns} />
        <Splitter column="help" columns={columns} />
      </main>
      <div className={styles['foot']}>
        <CallLines />
        <div className={styles['bar']} data-region="bar">
          <OpenBar />
        </div>
      </div>
      <Help open={open} saysHere={bar?.kind !== 'options'} />
      <Outcome open={open} />
      <Rail />
    </div>
  );
}

/** Whoever goes back to the tab of the notes goes on typing. */
function useCaretBack(areNotesChosen: boolean): void {
  const before = useRef(areNotesChosen);
  useEffect(() => {
    if (areNotesChosen && !before.current) focusNotes();
    before.current = areNotesChosen;
  }, [areNotesChosen]);
}
