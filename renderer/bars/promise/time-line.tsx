import { type Ref, useId } from 'react';
import { type ClockFace, clockFace } from '../../../shared/bars/clock-face.ts';
import { words } from '../../../shared/copy/words.ts';
import { notUnderstoodInWords } from '../../../shared/guard/in-words.ts';
import type { PromiseDraft } from '../../state/promise-draft.ts';
import { Field } from '../../ui/field.tsx';
import { clocksOf } from './draft-words.ts';
import { useEditPromise } from './use-edit-promise.ts';
import styles from './time-line.module.css';

/** The By field and, beside it, the typed time on both clocks; struck through where it is refused. */
export function TimeLine({
  draft,
  inputRef,
}: {
  readonly draft: PromiseDraft;
  readonly inputRef: Ref<HTMLInputElement>;
}) {
  const { editTyped } = useEditPromise();
  const echoId = useId();
  return (
    <div className={styles['line']}>
      <Field
        label={words('promiseBar.byHidden')}
        labelHidden
        prefix={words('promiseBar.by')}
        size="large"
        autoFocus
        value={draft.fields.typed}
        onChange={editTyped}
        inputRef={inputRef}
        aria-describedby={echoId}
        inputProps={{ autoComplete: 'off', spellCheck: false, onFocus: (event) => event.currentTarget.select() }}
      />
      <div id={echoId} className={styles['clocks']}>
        <Clocks draft={draft} />
      </div>
    </div>
  );
}

function Clocks({ draft }: { readonly draft: PromiseDraft }) {
  const { report, understood, facts, customer, theirZone } = draft;
  if (report === null) {
    const why = understood.kind === 'refused' ? notUnderstoodInWords(understood.reason, words, clocksOf(draft)) : '';
    return <p className={styles['hint']}>{why}</p>;
  }
  const isOff = report.verdict === 'refuse';
  const window = isOff ? { ...report, spokenAsWindow: false } : report;
  const yours = clockFace(window, facts.profile.zone, facts.now);
  const theirs = theirZone === null ? null : clockFace(window, theirZone, facts.now);
  const isGuess = customer?.zone?.certainty === 'guess' || (customer === null && theirs !== null);
  return (
    <>
      <Clock face={yours} caption={words('promiseBar.yourTime', { place: yours.place })} isOff={isOff} />
      {theirs === null ? (
        <p className={styles['hint']}>{words('promiseBar.theirTimeUnknown')}</p>
      ) : (
        <Clock face={theirs} caption={theirCaption(theirs, customer?.name ?? null, isGuess)} isOff={isOff} />
      )}
    </>
  );
}

function theirCaption({ place }: ClockFace, name: string | null, isGuess: boolean): string {
  const [first] = name?.split(' ') ?? [];
  const guess = isGuess ? 'yes' : 'no';
  return first === undefined
    ? words('promiseBar.theirTimeUnnamed', { place, guess })
    : words('promiseBar.theirTime', { name: first, place, guess });
}

interface ClockProps {
  readonly face: ClockFace;
  readonly caption: string;
  readonly isOff: boolean;
}

function Clock({ face, caption, isOff }: ClockProps) {
  return (
    <p className={styles['clock']}>
      {isOff ? <s className={styles['off']}>{face.figures}</s> : <b className={styles['figures']}>{face.figures}</b>}
      <span className={styles['caption']}>
        {face.day === null ? null : (
          <span className={styles['day']}>{words('promiseBar.dayAhead', { day: face.day })} </span>
        )}
        {caption}
      </span>
    </p>
  );
}
