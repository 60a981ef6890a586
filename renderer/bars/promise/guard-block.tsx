import { OctagonX, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { words } from '../../../shared/copy/words.ts';
import { withCapital } from '../../../shared/copy/lists.ts';
import type { GuardReport } from '../../../shared/guard/report.ts';
import type { CustomerId } from '../../../shared/ids.ts';
import type { PromiseDraft } from '../../state/promise-draft.ts';
import { useDesk } from '../../state/store-context.tsx';
import { Shape } from '../../ui/shape.tsx';
import { probablyInWords } from '../zone/zone-ask.tsx';
import {
  echoInWords,
  findingsInWords,
  isTimeRefused,
  refusedTypingInWords,
  skippedTimeInWords,
  whenInWords,
} from './draft-words.ts';
import { GuardActs } from './guard-acts.tsx';
import type { DraftActs } from './use-draft-acts.ts';
import styles from './guard-block.module.css';

type Tone = GuardReport['verdict'] | 'waiting';

/** What the guard says, in words and with its mark, and the one button that Enter presses. */
export function GuardBlock({ draft, acts }: { readonly draft: PromiseDraft; readonly acts: DraftActs }) {
  const customers = useDesk((desk) => desk.customers);
  const nameOf = (id: CustomerId) =>
    customers.find((customer) => customer.id === id)?.name ?? words('promiseBar.somebody');
  const tone = toneOf(draft);
  return (
    <div className={styles['guard']} data-tone={tone}>
      <span className={styles['mark']}>{MARKS[tone]}</span>
      <p role="status" className={styles['words']}>
        <Lead draft={draft} tone={tone} /> {detailOf(draft, tone, nameOf)}
      </p>
      <GuardActs draft={draft} acts={acts} />
    </div>
  );
}

const MARKS: Readonly<Record<Tone, ReactNode>> = {
  waiting: null,
  safe: <Shape name="yes" />,
  ask: <TriangleAlert size="1rem" aria-hidden="true" />,
  warn: <TriangleAlert size="1rem" aria-hidden="true" />,
  refuse: <OctagonX size="1rem" aria-hidden="true" />,
};

function toneOf({ report, understood, enter }: PromiseDraft): Tone {
  if (report !== null) return report.verdict;
  // A time that has passed is refused with a safe one; what is half typed is only waited for.
  return understood.kind === 'refused' && enter.kind === 'promiseOffered' ? 'refuse' : 'waiting';
}

function Lead({ draft, tone }: { readonly draft: PromiseDraft; readonly tone: Tone }) {
  const { report } = draft;
  if (report === null || tone === 'waiting') return null;
  const when = whenInWords(report.dueAt, draft);
  const leads = {
    safe: () => words('guard.safe'),
    ask: () => words('guard.askTime'),
    warn: () => words(isByGrant(report) ? 'guard.needsGrant' : 'guard.tight'),
    refuse: () => (isTimeRefused(draft) ? words('guard.cannotKeep', { when }) : words('promiseBar.whichNumber')),
  };
  return <b className={styles['lead']}>{leads[tone]()}</b>;
}

function isByGrant({ findings }: GuardReport): boolean {
  return findings.some(({ byGrantOf }) => byGrantOf !== undefined);
}

function detailOf(draft: PromiseDraft, tone: Tone, nameOf: (id: CustomerId) => string): string {
  if (draft.report === null) return tone === 'refuse' ? refusedTypingInWords(draft) : '';
  if (tone === 'safe') return withCapital(echoInWords(draft));
  const found = [skippedTimeInWords(draft), findingsInWords(draft, nameOf)].filter((text) => text !== '').join(' ');
  const { enter, facts, isZoneCorrected } = draft;
  return enter.kind === 'confirmZone' ? `${probablyInWords(enter.guess, isZoneCorrected, facts.now)} ${found}` : found;
}
