// The compact window beside the softphone (c.8): the same call, the same keys, one line of notes. Between calls it
// shows what is next.

import { Maximize2 } from 'lucide-react';
import { isBarWide, OpenBar } from '../bars/open-bar.tsx';
import { runningHold } from '../../shared/call/on-the-line.ts';
import { words } from '../../shared/copy/words.ts';
import type { OpenCall } from '../../shared/desk/desk.ts';
import { showNumber } from '../../shared/phone/parse.ts';
import { NotesSheet } from '../notes/notes-sheet.tsx';
import { CallTimer } from '../regions/call-timer.tsx';
import { PhoneCalls } from '../regions/phone/phone-calls.tsx';
import { PhoneFactsInShort } from '../regions/phone/phone-facts.tsx';
import { useKeyName } from '../regions/use-key-name.ts';
import { useActions } from '../state/use-actions.ts';
import { useApp, useDesk } from '../state/store-context.tsx';
import { usePrivateMark } from '../state/use-private.ts';
import { useSay } from '../state/use-say.ts';
import { Button } from '../ui/button.tsx';
import styles from './compact.module.css';
import { NextLine } from './next-line.tsx';

export function Compact() {
  const open = useDesk((desk) => desk.call);
  const bar = useApp((state) => state.view.bar);
  const staysOnTop = useDesk((desk) => desk.window.staysOnTop);
  const isBarOpen = bar !== null || isBarWide(null, open?.call.phase ?? null);
  return (
    <div className={styles['compact']}>
      {isBarOpen ? (
        <div className={styles['bar']} data-region="bar">
          <OpenBar />
        </div>
      ) : (
        <>
          {open === null ? <Between /> : <InCall open={open} />}
          {staysOnTop === 'yes' ? null : <p className={styles['why']}>{words(`compact.${staysOnTop}`)}</p>}
        </>
      )}
      {isBarOpen ? null : <PhoneCalls isSmall />}
      <NextLine />
    </div>
  );
}

function Between() {
  const actions = useActions();
  const key = useKeyName('call');
  return (
    <main className={styles['between']} data-region="notes">
      <h1 className={styles['unseen']}>{words('app.name')}</h1>
      <Button tone="go" keyName={key} onPress={() => void actions.call()}>
        {words('idle.newCall')}
      </Button>
      <FullWindow />
    </main>
  );
}

function InCall({ open }: { readonly open: OpenCall }) {
  const actions = useActions();
  const say = useSay();
  const mark = usePrivateMark(say?.line.text ?? '');
  const isHeld = runningHold(open.call) !== undefined;
  const country = useDesk((desk) => desk.settings.profile?.country ?? 'US');
  const { number, phone } = open.call;
  const isLost = phone !== null && phone.lostAt !== null;
  const name = open.customer?.name ?? words('strip.newNumber');
  return (
    <>
      <header className={styles['who']} data-region="strip">
        <h1 data-private="">{name}</h1>
        <PhoneFactsInShort open={open} />
        {number === null || isLost ? null : (
          <span className={styles['number']} data-private="">
            {showNumber(number, country)}
          </span>
        )}
        <CallTimer open={open} isSmall />
      </header>
      <section className={styles['say']} aria-label={words('sayPanel.title')} {...mark}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long line scrolls, and that must work by keyboard */}
        <p tabIndex={0}>{say === null ? '' : `“${say.line.text}”`}</p>
      </section>
      <main className={styles['note']} aria-label={words('notes.title')} data-region="notes">
        <NotesSheet key={open.call.id} open={open} isSmall onSlash={actions.slash} />
      </main>
      <footer className={styles['acts']} data-region="outcome">
        <Button onPress={() => void actions.hold()}>{words(isHeld ? 'outcomeBar.resume' : 'outcomeBar.hold')}</Button>
        <Button onPress={() => actions.open({ kind: 'promise' })}>{words('outcomeBar.promise')}</Button>
        <Button onPress={() => actions.open({ kind: 'options' })}>{words('outcomeBar.options')}</Button>
        <Button onPress={() => void actions.wrapUp()}>{words('compact.end')}</Button>
        <FullWindow />
      </footer>
    </>
  );
}

/** The one button of icon only (mock README). */
function FullWindow() {
  const actions = useActions();
  return (
    <span className={styles['full']}>
      <Button
        aria-label={words('compact.full')}
        icon={<Maximize2 size={16} aria-hidden="true" />}
        onPress={() => void actions.compact()}
      />
    </span>
  );
}
