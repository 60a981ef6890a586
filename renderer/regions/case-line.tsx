import { isOnTheLine } from '../../shared/case/expert.ts';
import { PASSES_WARNED } from '../../shared/case/owner.ts';
import type { ExpertStep } from '../../shared/case/steps.ts';
import { runningTime } from '../../shared/copy/format.ts';
import { words } from '../../shared/copy/words.ts';
import type { OpenCall } from '../../shared/desk/desk.ts';
import { SECOND_MS } from '../../shared/time.ts';
import { useNow } from '../state/store-context.tsx';
import { LevelDots } from '../ui/level-dots.tsx';
import { Shape } from '../ui/shape.tsx';
import styles from './strip.module.css';

/** Line two: which contact, which case, whose, on which level (002-07, 003-04). */
export function CaseLine({ open }: { readonly open: OpenCall }) {
  const { customer, contact } = open;
  if (customer === null || customer.name === null) {
    return <p className={styles['second']}>{words(open.call.number === null ? 'strip.askNumber' : 'strip.askName')}</p>;
  }
  const { code, title, level } = open.case ?? { code: null, title: '', level: 1 };
  const casePart =
    title === '' ? words('strip.case', { code: code ?? '' }) : words('strip.caseTitled', { code: code ?? '', title });
  return (
    <p className={`${styles['second']} ${styles['dotted']}`}>
      <span>{words('strip.contact', { n: contact })}</span>
      {code === null ? null : <span className={styles['case']}>{casePart}</span>}
      <span>{ownerInWords(open)}</span>
      <Passes n={open.case?.passes.length ?? 0} />
      <Consult open={open} />
      {open.call.attempt === null ? null : <span>{words('strip.attempt', { n: open.call.attempt })}</span>}
      <LevelDots
        level={level}
        label={words('strip.levelLong', { n: level })}
        text={words('strip.level', { n: level })}
      />
    </p>
  );
}

function ownerInWords({ case: one }: OpenCall): string {
  if (one === null || one.owner === 'you') return words('strip.ownerYou');
  return words('strip.owner', { name: one.owner.name });
}

/** c.3: who is on the line with you in three, and how long; your own time runs beside it, and the owner stays. */
function Consult({ open }: { readonly open: OpenCall }) {
  const now = useNow(SECOND_MS);
  const step = open.case?.steps.find((one): one is ExpertStep => one.kind === 'expert' && isOnTheLine(one));
  if (step === undefined || step.joinedAt === null || open.call.phase !== 'live') return null;
  return (
    <span className={styles['consult']}>
      <Shape name="live" /> {words('strip.consult', { name: step.name })}
      <b role="timer" aria-live="off">
        {runningTime(now - step.joinedAt)}
      </b>
    </span>
  );
}

/** 002-08: how often the customer was passed on; the second time is a warning. */
function Passes({ n }: { readonly n: number }) {
  if (n === 0) return null;
  return n < PASSES_WARNED ? (
    <span>{words('strip.passes', { n })}</span>
  ) : (
    <span className={styles['passes']}>
      <Shape name="due" /> {words('strip.passes', { n })}
    </span>
  );
}
