import { useEffect, useRef, useState } from 'react';
import { words } from '../../shared/copy/words.ts';
import type { RailRow } from '../../shared/desk/rail.ts';
import type { CallLine } from '../../shared/promise/call-lines.ts';
import { useApp, useDesk } from '../state/store-context.tsx';
import { useHoldWatch } from '../state/use-hold-watch.ts';
import { useCallLines } from '../state/use-call-lines.ts';
import { useCallRisks } from '../state/use-risks.ts';
import { useRailRows } from '../state/use-rail-rows.ts';
import { whoCalls } from '../state/use-who-calls.ts';
import styles from './announcer.module.css';

interface Heard {
  readonly nth: number;
  readonly text: string;
}

/** The window's one polite voice, and its one assertive one for *late* (c.14). What is said twice is heard twice. */
export function Announcer() {
  const [polite, say] = useVoice();
  const [late, sayLate] = useVoice();
  useMessages(say);
  usePromiseStates(say, sayLate);
  useCallLinesSaid(say);
  useHoldSaid(say);
  useRiskSaid(say);
  useLevelSaid(say);
  usePhoneCallsSaid(say);
  return (
    <div className={styles['heard']}>
      <p role="status">
        <span key={polite.nth}>{polite.text}</span>
      </p>
      <p role="alert">
        <span key={late.nth}>{late.text}</span>
      </p>
    </div>
  );
}

function useVoice(): readonly [Heard, (text: string) => void] {
  const [heard, setHeard] = useState<Heard>({ nth: 0, text: '' });
  return [heard, (text) => setHeard(({ nth }) => ({ nth: nth + 1, text }))];
}

/** What was just done or refused. */
function useMessages(say: (text: string) => void): void {
  const message = useApp((state) => state.message);
  const last = useRef(message?.id);
  useEffect(() => {
    if (message === null || message.id === last.current) return;
    last.current = message.id;
    say(message.text);
  });
}

/** When a promise becomes due or late, once, in at most eight words. */
function usePromiseStates(say: (text: string) => void, sayLate: (text: string) => void): void {
  const rows = useRailRows();
  const before = useRef<ReadonlyMap<string, RailRow['state']>>(new Map());
  useEffect(() => {
    for (const { promiseId, state, name } of rows) {
      if (before.current.get(promiseId) === state) continue;
      if (state === 'due') say(words('announce.due', { name }));
      if (state === 'late') sayLate(words('announce.late', { name }));
    }
    before.current = new Map(rows.map(({ promiseId, state }) => [promiseId, state]));
  });
}

/** A line about another promise, once when it appears during a call; that one became late is said by its state. */
function useCallLinesSaid(say: (text: string) => void): void {
  const lines = useCallLines();
  const before = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const keyOf = (line: CallLine): string => `${line.kind} ${line.promiseId}`;
    for (const line of lines) if (line.kind !== 'late' && !before.current.has(keyOf(line))) say(line.title);
    before.current = new Set(lines.map(keyOf));
  });
}

/** Once when a call becomes one at risk, with the first reason; more reasons are on the flag. */
function useRiskSaid(say: (text: string) => void): void {
  const callId = useApp(({ desk }) => desk?.call?.call.id ?? null);
  const [first] = useCallRisks();
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (first !== undefined && before.current !== callId) {
      before.current = callId;
      say(words('announce.risk', { reason: first.said }));
    }
  });
}

/** 003-04: when the case on the desk rises. */
function useLevelSaid(say: (text: string) => void): void {
  const one = useApp(({ desk }) => desk?.call?.case ?? null);
  const before = useRef<{ readonly id: string; readonly level: number } | null>(null);
  useEffect(() => {
    const known = before.current;
    before.current = one;
    if (one !== null && known?.id === one.id && one.level > known.level) say(words('announce.level', { n: one.level }));
  });
}

/** 002-04: each step of a hold once, when it is reached. */
function useHoldSaid(say: (text: string) => void): void {
  const step = useHoldWatch()?.step ?? null;
  const before = useRef(step);
  useEffect(() => {
    if (step === before.current) return;
    before.current = step;
    if (step !== null && step !== 'calm') say(words(`holdWatch.announce.${step}`));
  });
}

/** A further call on the phone, once when it begins to ring. */
function usePhoneCallsSaid(say: (text: string) => void): void {
  const calls = useDesk(({ phone }) => phone.calls);
  const customers = useDesk((desk) => desk.customers);
  const country = useDesk((desk) => desk.settings.profile?.country ?? 'US');
  const before = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    for (const call of calls) {
      if (call.state !== 'ringing' || before.current.has(call.key)) continue;
      say(words('phoneCall.announceRing', { who: whoCalls(call, customers, country) }));
    }
    before.current = new Set(calls.map(({ key }) => key));
  });
}
