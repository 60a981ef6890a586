import type { ExpertStep } from '../../../shared/case/steps.ts';
import { dayTime } from '../../../shared/copy/day-time.ts';
import { words } from '../../../shared/copy/words.ts';
import { saidName } from '../../../shared/customer/name.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { askAbout } from '../../state/ask-draft.ts';
import { type PromiseDraft, timeToSay } from '../../state/promise-draft.ts';
import { useApp } from '../../state/store-context.tsx';
import { SayLine } from '../say-line.tsx';
import styles from './expert-bar.module.css';

export interface ExpertLineProps {
  readonly draft: PromiseDraft;
  readonly how: ExpertStep['how'];
  readonly expert: string;
  readonly caseId: CaseId;
}

/** The sentence to read: in three it names all three people (002-10), later it says by when. */
export function ExpertLine({ draft, how, expert, caseId }: ExpertLineProps) {
  const edits = useApp((state) => state.askEdits);
  const topic = askAbout(edits, caseId).topic.trim() || words('expertBar.topicSlot');
  return (
    <div className={styles['line']} data-private="">
      <SayLine>{how === 'threeWay' ? inThree(draft, expert, topic) : later(draft, expert, topic)}</SayLine>
    </div>
  );
}

function inThree({ customer, number, facts: { profile } }: PromiseDraft, expert: string, topic: string): string {
  const said = words('say.expertIn', { expert, topic });
  if (customer?.name == null || number === null) return said;
  const names = { customer: saidName(customer, number, profile.country), expert, name: profile.name };
  return `${words('expertBar.intro', names)} ${said}`;
}

/** On the customer's clock, as the promise is read back. */
function later(draft: PromiseDraft, expert: string, topic: string): string {
  const window = timeToSay(draft);
  const { now, profile } = draft.facts;
  const zone = draft.theirZone ?? profile.zone;
  const time = window === null ? words('expertBar.timeSlot') : dayTime(window.dueAt, now, zone, 'spoken');
  return words('say.expertLater', { expert, topic, time });
}
