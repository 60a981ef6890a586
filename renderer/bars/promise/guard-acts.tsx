import { offerPasses } from '../../../shared/bar/enter-act.ts';
import { words } from '../../../shared/copy/words.ts';
import { withCapital } from '../../../shared/copy/lists.ts';
import { standingWarnings } from '../../../shared/guard/consider.ts';
import type { SafeTime } from '../../../shared/guard/report.ts';
import type { PromiseDraft } from '../../state/promise-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { ZoneAsk } from '../zone/zone-ask.tsx';
import { whenInWords } from './draft-words.ts';
import { useEditPromise } from './use-edit-promise.ts';
import type { DraftActs } from './use-draft-acts.ts';
import styles from './guard-block.module.css';

export interface GuardActsProps {
  readonly draft: PromiseDraft;
  readonly acts: DraftActs;
}

/** The buttons of the guard's word. The filled one is always what Enter does. */
export function GuardActs({ draft, acts }: GuardActsProps) {
  const { report, enter } = draft;
  switch (report?.verdict) {
    case 'ask':
      return <AskActs draft={draft} acts={acts} />;
    case 'warn':
      return <WarnActs draft={draft} acts={acts} />;
    case 'refuse':
      return <RefuseActs draft={draft} acts={acts} />;
    default:
      return enter.kind === 'promiseOffered' ? (
        <RefuseActs draft={draft} acts={acts} />
      ) : (
        <PromiseButton draft={draft} acts={acts} />
      );
  }
}

/** Safe, or nothing understood yet: one button at the end of the line. */
function PromiseButton({ draft, acts }: GuardActsProps) {
  const { enter, moving } = draft;
  const promise = () => {
    if (enter.kind === 'promise') acts.promise(enter.time, enter.passedWarnings);
  };
  return (
    <Button tone="go" keyName="Enter" isDisabled={enter.kind !== 'promise'} onPress={promise}>
      {words(moving === null ? 'promiseBar.promise' : 'promiseBar.moveTitle')}
    </Button>
  );
}

/** A tight time: the first safe one, or this one with a reason, which then is what Enter does. */
function WarnActs({ draft, acts }: GuardActsProps) {
  const { report, enter } = draft;
  if (report === null) return null;
  const when = whenInWords(report.dueAt, draft);
  const isKept = enter.kind === 'promise';
  return (
    <div className={styles['acts']}>
      {report.firstSafe === null ? null : (
        <OfferButton time={report.firstSafe} draft={draft} acts={acts} isEnter={!isKept} />
      )}
      {draft.moving !== null && report.firstSafe === null ? null : (
        <Because draft={draft} label={words('promiseBar.keepBecause', { when })} />
      )}
      <SayWhy draft={draft} />
      {isKept ? (
        <Button tone="go" keyName="Enter" onPress={() => acts.promise(enter.time, enter.passedWarnings)}>
          {words('promiseBar.keep', { when })}
        </Button>
      ) : null}
    </div>
  );
}

/** A refused time: the first safe one on Enter, and the last of today beside it where that is earlier. */
function RefuseActs({ draft, acts }: GuardActsProps) {
  const { report, enter } = draft;
  if (enter.kind === 'fixNumber') return null;
  const first = enter.kind === 'promiseOffered' ? enter.time : (report?.firstSafe ?? null);
  if (first === null) {
    const isBarred = report?.findings.some(({ code }) => code === 'doNotCall') ?? false;
    return isBarred ? null : <p className={styles['none']}>{words('guard.noSafeTime')}</p>;
  }
  // A new time has its own field for why.
  const needsReason = draft.moving === null && standingWarnings(draft.facts).length > 0;
  return (
    <div className={styles['acts']}>
      <OfferButton time={first} draft={draft} acts={acts} isEnter={enter.kind === 'promiseOffered'} />
      {needsReason ? <Because draft={draft} label={words('promiseBar.because')} /> : null}
      <SayWhy draft={draft} />
      {report?.lastSafeToday ? (
        <OfferButton time={report.lastSafeToday} draft={draft} acts={acts} isEnter={false} />
      ) : null}
    </div>
  );
}

/** A new time has its reason among the fields, which may be out of sight. */
function SayWhy({ draft: { moving, enter } }: Pick<GuardActsProps, 'draft'>) {
  if (moving === null || enter.kind !== 'askReason') return null;
  return <p className={styles['none']}>{words('promiseBar.sayWhy')}</p>;
}

/** Why a time is kept, or a promise moved once more, although the guard warns. */
function Because({ draft, label }: { readonly draft: PromiseDraft; readonly label: string }) {
  const { edit } = useEditPromise();
  return (
    <span className={styles['because']} data-wants="reason">
      <Field
        label={label}
        labelHidden
        prefix={label}
        maxLength={200}
        value={draft.fields.reason}
        onChange={(reason) => edit({ reason })}
      />
    </span>
  );
}

function AskActs({ draft, acts }: GuardActsProps) {
  const { edit } = useEditPromise();
  const guess = draft.enter.kind === 'confirmZone' ? draft.enter.guess : null;
  return (
    <ZoneAsk
      guess={guess}
      number={draft.number}
      now={draft.facts.now}
      onCorrect={(zone) => edit({ zone })}
      onConfirm={acts.confirmZone}
    />
  );
}

interface OfferButtonProps extends GuardActsProps {
  readonly time: SafeTime;
  /** The one that Enter presses is filled and carries the word. */
  readonly isEnter: boolean;
}

function OfferButton({ time, draft, acts, isEnter }: OfferButtonProps) {
  const when = whenInWords(time.dueAt, draft);
  const label = words(draft.moving === null ? 'promiseBar.promiseAt' : 'promiseBar.moveTo', { when });
  const { reason, note } = draft.fields;
  const passes = offerPasses(draft.facts, reason.trim() === '' ? note : reason);
  return (
    <Button
      tone={isEnter ? 'go' : 'line'}
      keyName={isEnter ? 'Enter' : undefined}
      isDisabled={passes === null}
      onPress={() => acts.promise(time, passes ?? [])}
    >
      {withCapital(label)}
    </Button>
  );
}
