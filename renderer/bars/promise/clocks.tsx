import { type ClockFace, clockFace } from '../../../shared/bar/clock-face.ts';
import { words } from '../../../shared/copy/words.ts';
import { notUnderstoodInWords } from '../../../shared/guard/in-words.ts';
import type { PromiseWindow } from '../../../shared/promise/window.ts';
import { instantOf } from '../../../shared/time.ts';
import type { PromiseDraft } from '../../state/promise-draft.ts';
import { clocksOf, isTimeRefused } from './draft-words.ts';
import styles from './time-line.module.css';

/** The typed time on both clocks, or one where they agree; struck through where it is refused, a hint before it is one. */
export function Clocks({ draft }: { readonly draft: PromiseDraft }) {
  const window = shownWindow(draft);
  if (window === null) {
    const { understood } = draft;
    const why = understood.kind === 'refused' ? notUnderstoodInWords(understood.reason, words, clocksOf(draft)) : '';
    return <p className={styles['hint']}>{why}</p>;
  }
  const { facts, theirZone, customer } = draft;
  const isOff = isTimeRefused(draft);
  const name = customer?.name?.split(' ')[0] ?? null;
  const yours = clockFace(window, facts.profile.zone, facts.now);
  const theirs = theirZone === null ? null : clockFace(window, theirZone, facts.now);
  if (theirs !== null && theirs.figures === yours.figures && theirs.day === yours.day) {
    return <Clock face={yours} caption={bothCaption(yours, name)} isOff={isOff} />;
  }
  return (
    <>
      <Clock face={yours} caption={yourCaption(yours)} isOff={isOff} />
      {theirs === null ? (
        <p className={styles['hint']}>{words('promiseBar.theirTimeUnknown')}</p>
      ) : (
        <Clock face={theirs} caption={theirCaption(theirs, name, isGuess(draft))} isOff={isOff} />
      )}
    </>
  );
}

/** A refused time is shown by its end alone, also one that has passed already. */
function shownWindow(draft: PromiseDraft): PromiseWindow | null {
  const { report, understood, facts } = draft;
  if (report !== null) return isTimeRefused(draft) ? { ...report, spokenAsWindow: false } : report;
  if (understood.kind !== 'refused' || understood.reason.code !== 'past') return null;
  const dueAt = instantOf(understood.reason.day, understood.reason.time, facts.profile.zone);
  return { windowStart: dueAt, dueAt, spokenAsWindow: false };
}

function isGuess({ customer }: PromiseDraft): boolean {
  return customer === null || customer.zone === null || customer.zone.certainty === 'guess';
}

function yourCaption({ day, place }: ClockFace): string {
  return day === null ? words('promiseBar.yourTime', { place }) : words('promiseBar.yourDay', { day });
}

function theirCaption({ day, place }: ClockFace, name: string | null, isGuessed: boolean): string {
  const guess = isGuessed ? 'yes' : 'no';
  if (day !== null) return words('promiseBar.theirDay', { day, place, guess });
  return name === null
    ? words('promiseBar.theirTimeUnnamed', { place, guess })
    : words('promiseBar.theirTime', { name, place, guess });
}

function bothCaption({ day, place }: ClockFace, name: string | null): string {
  if (day !== null) return words('promiseBar.yourDay', { day });
  return name === null
    ? words('promiseBar.bothTimesUnnamed', { place })
    : words('promiseBar.bothTimes', { name, place });
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
      <span className={styles['caption']}>{caption}</span>
    </p>
  );
}
