// The outcome bar: the same buttons in the same order in every state; while a bar is open, its button is tinted and
// the bar holds the filled one.

import { useSyncExternalStore } from 'react';
import { WrapUpOutcome } from '../bars/wrap-up/wrap-up-outcome.tsx';
import { runningHold } from '../../shared/call/on-the-line.ts';
import { clock } from '../../shared/copy/format.ts';
import { words } from '../../shared/copy/words.ts';
import type { OpenCall } from '../../shared/desk/desk.ts';
import type { ZoneId } from '../../shared/time.ts';
import { useNotesSaver } from '../state/notes-saver.ts';
import { useActions } from '../state/use-actions.ts';
import { useApp, useDesk } from '../state/store-context.tsx';
import { Button, type ButtonTone } from '../ui/button.tsx';
import { Shape } from '../ui/shape.tsx';
import { useVerdict } from '../state/use-verdict.ts';
import styles from './outcome.module.css';
import { useKeyName } from './use-key-name.ts';

export function Outcome({ open }: { readonly open: OpenCall }) {
  return (
    <section className={styles['outcome']} aria-label={words('outcomeBar.title')} data-region="outcome">
      {open.call.phase === 'wrapUp' ? <WrapUpOutcome /> : <LiveOutcome open={open} />}
      <Saved open={open} />
    </section>
  );
}

function LiveOutcome({ open }: { readonly open: OpenCall }) {
  const actions = useActions();
  const bar = useApp((state) => state.view.bar?.kind ?? null);
  const canClose = useVerdict().result.kind === 'canClose';
  const isHeld = runningHold(open.call) !== undefined;
  const isLive = open.call.phase === 'live';
  const toneOf = (kind: string): ButtonTone => (bar === kind ? 'open' : 'plain');
  const keys = {
    wrapUp: useKeyName('wrapUp'),
    promise: useKeyName('promise'),
    hold: useKeyName('hold'),
    options: useKeyName('options'),
  };
  return (
    <>
      <Button
        tone={canClose && bar === null ? 'go' : 'plain'}
        keyName={keys.wrapUp}
        isDisabled={!isLive}
        onPress={() => void actions.resolveNow()}
      >
        {words('outcomeBar.resolved')}
      </Button>
      <Button tone={toneOf('promise')} keyName={keys.promise} onPress={() => actions.open({ kind: 'promise' })}>
        {words('outcomeBar.promise')}
      </Button>
      <span className={styles['hold']}>
        <Button
          tone={isHeld ? 'open' : toneOf('hold')}
          keyName={keys.hold}
          isDisabled={!isLive}
          onPress={() => void actions.hold()}
        >
          {words(isHeld ? 'outcomeBar.resume' : 'outcomeBar.hold')}
        </Button>
      </span>
      <Button
        tone={toneOf('options')}
        keyName={keys.options}
        isDisabled={!isLive}
        onPress={() => actions.open({ kind: 'options' })}
      >
        {words('outcomeBar.options')}
      </Button>
      <Button tone={toneOf('refused')} isDisabled={!isLive} onPress={() => actions.open({ kind: 'refused' })}>
        {words('outcomeBar.refused')}
      </Button>
    </>
  );
}

/** What is on the disk, and since when. "Saved" is said only after the host has said it. */
function Saved({ open }: { readonly open: OpenCall }) {
  const saver = useNotesSaver();
  const state = useSyncExternalStore(saver.subscribe, saver.state);
  const zone = useDesk((desk) => desk.settings.profile?.zone ?? ('UTC' as ZoneId));
  const isFailing = useDesk((desk) => desk.health.save.kind === 'failing');
  if (isFailing || state.kind === 'notSaved') {
    return (
      <span className={`${styles['end']} ${styles['failing']}`} role="status">
        <Shape name="late" />
        {words(state.kind === 'notSaved' && state.why === 'tooLong' ? 'notes.tooLong' : 'notes.notSaved')}
      </span>
    );
  }
  const at = state.kind === 'saved' ? (state.at ?? open.notes.savedAt) : null;
  return (
    <span className={styles['end']}>{at === null ? words('notes.saving') : <SavedAt time={clock(at, zone)} />}</span>
  );
}

function SavedAt({ time }: { readonly time: string }) {
  return (
    <>
      <Shape name="yes" />
      {words('notes.saved')} <span className={styles['time']}>{time}</span>
    </>
  );
}
