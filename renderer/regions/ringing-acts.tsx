import { type WordKey, words } from '../../shared/copy/words.ts';
import type { OpenCall } from '../../shared/desk/desk.ts';
import { dialString } from '../../shared/phone/parse.ts';
import { type DialState, dialState } from '../../shared/telephony/dial-state.ts';
import { useActions } from '../state/use-actions.ts';
import { usePromiseActs } from '../state/use-promise-acts.ts';
import { useDesk, useRun } from '../state/store-context.tsx';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Shape, type ShapeName } from '../ui/shape.tsx';
import styles from './ringing-acts.module.css';
import { useKeyName } from './use-key-name.ts';

/**
 * Ringing in: answer, or they hung up. Ringing out: dial, copy beside it, answered, or nobody there; a call back that
 * reached nobody is a try, so Done asks how. What the phone told stands below, and decides nothing.
 */
export function RingingActs({ open, isSmall }: { readonly open: OpenCall; readonly isSmall: boolean }) {
  const { call: answer } = useActions();
  const { done } = usePromiseActs();
  const run = useRun();
  const answerKey = useKeyName('call');
  const state = useDesk(({ phone }) => phone);
  const { id: callId, direction, promiseId } = open.call;
  const giveUp = (): void => (promiseId === null ? void run('missCall', { callId }) : done(promiseId));
  const isOut = direction !== 'incoming';
  const dialled = dialState(open.call, state);
  return (
    <div className={styles['ringing']} data-ringing="" data-small={(isSmall && isOut) || undefined}>
      <div className={styles['acts']}>
        {isOut ? <DialActs open={open} isAgain={dialled !== null} isSmall={isSmall} /> : null}
        <Button tone="go" keyName={answerKey} onPress={() => void answer()}>
          {words(isOut ? 'strip.pickedUp' : 'strip.answer')}
        </Button>
        <Button onPress={giveUp}>{words(isOut ? 'strip.noAnswer' : 'strip.missed')}</Button>
      </div>
      {isOut ? <DialTold state={dialled} isSmall={isSmall} /> : null}
    </div>
  );
}

interface DialActsProps {
  readonly open: OpenCall;
  readonly isAgain: boolean;
  /** The compact window has room for what is done most. */
  readonly isSmall: boolean;
}

function DialActs({ open, isAgain, isSmall }: DialActsProps) {
  const run = useRun();
  const { id: callId, number } = open.call;
  const dial = number === null ? null : dialString(number);
  if (dial === null) return null;
  return (
    <>
      <Button tone="line" onPress={() => void run('dial', { number: dial, callId })}>
        {words(isAgain && !isSmall ? 'dial.again' : 'strip.dial')}
      </Button>
      {isSmall ? null : (
        <CopyButton text={dial} label={words('strip.copyNumber')} copiedLabel={words('strip.copied')} />
      )}
    </>
  );
}

const TOLD: Readonly<
  Record<DialState['kind'], { word: WordKey; shape: ShapeName; tone: 'goes' | 'quiet' | 'asks' | 'ends' }>
> = {
  dialling: { word: 'dial.dialling', shape: 'soon', tone: 'goes' },
  handedOver: { word: 'dial.handedOver', shape: 'yes', tone: 'quiet' },
  silent: { word: 'dial.silent', shape: 'due', tone: 'asks' },
  calls: { word: 'dial.calls', shape: 'live', tone: 'goes' },
  busy: { word: 'dial.busy', shape: 'no', tone: 'ends' },
  notReached: { word: 'dial.notReached', shape: 'no', tone: 'ends' },
  refused: { word: 'dial.refused', shape: 'no', tone: 'ends' },
  noAnswer: { word: 'dial.noAnswer', shape: 'no', tone: 'ends' },
  over: { word: 'dial.over', shape: 'ended', tone: 'quiet' },
  lost: { word: 'dial.lost', shape: 'draft', tone: 'asks' },
};

/** Always there, so that a screen reader hears each change of it. */
function DialTold({ state, isSmall }: { readonly state: DialState | null; readonly isSmall: boolean }) {
  const told = state === null ? null : TOLD[state.kind];
  return (
    <p className={styles['told']} role="status" data-tone={told?.tone}>
      {told === null ? null : (
        <>
          <Shape name={told.shape} />
          {words(isSmall && state?.kind === 'silent' ? 'dial.silentShort' : told.word)}
        </>
      )}
    </p>
  );
}
