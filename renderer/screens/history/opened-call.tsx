import { crmBlock } from '../../../shared/call/crm-block.ts';
import { labelInWords } from '../../../shared/call/labels.ts';
import { spansOf } from '../../../shared/call/durations.ts';
import { type TimelineEntry, timelineOf } from '../../../shared/call/timeline.ts';
import { clock, dayInWords, runningTime } from '../../../shared/copy/format.ts';
import { words } from '../../../shared/copy/words.ts';
import type { Result } from '../../../shared/contract/methods.ts';
import type { CallId } from '../../../shared/ids.ts';
import { showNumber } from '../../../shared/phone/parse.ts';
import { type CalendarDay, type Instant, wallMoment, type ZoneId } from '../../../shared/time.ts';
import { useApp, useClient, useDesk, useReadNow } from '../../state/store-context.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { usePromiseActs } from '../../state/use-promise-acts.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { DialButton } from './dial-button.tsx';
import { Marked } from './marked.tsx';
import { Shape } from '../../ui/shape.tsx';
import styles from './history.module.css';

type Details = NonNullable<Result<'callDetails'>>;

interface OpenedCallProps {
  readonly callId: CallId | null;
  /** The day whose file holds it, where the history told it. */
  readonly day: CalendarDay | null;
  /** What was searched, as the history answered it. */
  readonly marked: readonly string[];
}

/** One call with all that happened in it, from ring to what became of its promise. */
export function OpenedCall({ callId, day, marked }: OpenedCallProps) {
  const details = useDetails(callId, day);
  if (details === null) return callId === null ? null : <p className={styles['facts']}>{words('history.pick')}</p>;
  return <CallSheet key={details.call.id} details={details} marked={marked} />;
}

function useDetails(callId: CallId | null, day: CalendarDay | null): Details | null {
  const client = useClient();
  const revision = useApp((state) => state.revision);
  const question = callId === null ? null : `${callId} ${day} ${revision}`;
  return useAnswer(question, async () => (callId === null ? null : client.request('callDetails', { callId, day })));
}

interface CallSheetProps {
  readonly details: Details;
  readonly marked: readonly string[];
}

function CallSheet({ details, marked }: CallSheetProps) {
  const { call, notes, customer, promises } = details;
  const profile = useDesk((desk) => desk.settings.profile);
  const zone = profile?.zone ?? ('UTC' as ZoneId);
  const country = profile?.country ?? 'US';
  const entries = timelineOf({ call, notes, promises, zone, customerZone: customer?.zone?.id ?? null });
  const began = call.ringingAt ?? call.answeredAt ?? notes.savedAt;
  const crm = crmBlock({ call, notes, customer, promises, zone, country });
  return (
    <>
      <div className={styles['top']}>
        <h2 data-private="">
          <Marked text={customer?.name ?? words('history.unknownCaller')} marked={marked} />
        </h2>
        {call.number === null ? null : (
          <span className={styles['number']} data-private="">
            <Marked text={showNumber(call.number, country)} marked={marked} />
          </span>
        )}
        <span className={styles['topActions']}>
          <DialButton customer={customer} number={call.number} />
          <CopyButton text={crm.plainText} label={words('history.copy')} copiedLabel={words('history.copied')} />
        </span>
      </div>
      <p className={styles['facts']}>
        {dayInWords(wallMoment(began, zone).day, 'short')}, {clock(began, zone)}
        {call.wrapUp === null ? '' : ` · ${words(`outcome.${call.wrapUp.disposition}`)}`}
      </p>
      <Spans details={details} />
      <ol className={styles['timeline']}>
        {entries.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no other name and never move
          <Entry key={index} entry={entry} zone={zone} marked={marked} />
        ))}
      </ol>
      <Reopen promises={promises} />
    </>
  );
}

/** A later correction: what ended today can be opened again from here; the history of both stays. */
function Reopen({ promises }: { readonly promises: Details['promises'] }) {
  const { reopen } = usePromiseActs();
  const ofToday = useDesk((desk) => desk.promises);
  return promises
    .filter(
      ({ id, status, successor }) => status !== 'open' && successor === null && ofToday.some((one) => one.id === id),
    )
    .map(({ id, status, about }) => (
      <p key={id} className={styles['reopen']}>
        <span>
          {words(`status.${status}`)}
          {about === '' ? '' : `: ${about}`}
        </span>
        <Button tone="line" onPress={() => reopen(id)}>
          {words('act.reopen')}
        </Button>
      </p>
    ));
}

const SPAN_WORDS = {
  ring: 'history.span.rang',
  talk: 'history.span.talk',
  hold: 'history.span.hold',
  wrapUp: 'history.span.wrapUp',
} as const;

/** Ring, talk, hold and wrap-up as one bar, and in words below it. */
function Spans({ details }: { readonly details: Details }) {
  const now: Instant = useReadNow()();
  const spans = spansOf(details.call, now).filter(({ from, to }) => to > from);
  const kinds = (Object.keys(SPAN_WORDS) as (keyof typeof SPAN_WORDS)[]).filter((kind) =>
    spans.some((span) => span.kind === kind),
  );
  const total = (kind: string): number =>
    spans.filter((span) => span.kind === kind).reduce((sum, { from, to }) => sum + to - from, 0);
  return (
    <>
      <div className={styles['spans']} aria-hidden="true">
        {spans.map((span) => (
          <i
            key={span.from}
            className={styles['span']}
            data-kind={span.kind}
            style={{ flexGrow: span.to - span.from }}
          />
        ))}
      </div>
      <p className={styles['facts']}>
        {kinds.map((kind) => words(SPAN_WORDS[kind], { time: runningTime(total(kind)) })).join(' · ')}
      </p>
    </>
  );
}

interface EntryProps {
  readonly entry: TimelineEntry;
  readonly zone: ZoneId;
  readonly marked: readonly string[];
}

function Entry({ entry, zone, marked }: EntryProps) {
  return (
    <li className={styles['event']} data-by={entry.by}>
      <time>{clock(entry.at, zone)}</time>
      {entry.kind === 'note' ? <i className={styles['dot']} aria-hidden="true" /> : <EntryMark entry={entry} />}
      <p>
        {entry.label === null ? null : <b>{labelInWords(entry.label)} </b>}
        <Marked text={entry.text} marked={marked} />
      </p>
    </li>
  );
}

function EntryMark({ entry }: { readonly entry: TimelineEntry }) {
  const shape = MARKS[entry.kind] ?? 'ended';
  return (
    <span className={styles['mark']}>
      <Shape name={shape} />
    </span>
  );
}

const MARKS: Readonly<Partial<Record<TimelineEntry['kind'], 'later' | 'hold' | 'kept' | 'live' | 'due'>>> = {
  answered: 'live',
  hold: 'hold',
};
