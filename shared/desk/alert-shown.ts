// What the small window on top says (mock `reminder`): the most urgent of the promises that are called out, in the
// words of its rung, and how many more there are.

import type { PromiseId } from '../ids.ts';
import { noticeFor, type PromiseNotice } from '../promise/notices.ts';
import { phaseOf } from '../promise/phase.ts';
import type { PromiseRecord } from '../promise/record.ts';
import type { Instant } from '../time.ts';
import type { Desk } from './desk.ts';
import { type RailFacts, railRows } from './rail.ts';

export type AlertShown =
  | {
      readonly kind: 'promise';
      readonly promiseId: PromiseId;
      readonly isLate: boolean;
      readonly title: string;
      /** Empty where names are hidden. */
      readonly body: string;
      /** By when it was promised, under a body that does not say so; empty otherwise. */
      readonly promisedBy: string;
      readonly actions: PromiseNotice['actions'];
      /** Others that are called out too. */
      readonly more: number;
    }
  /** Nothing is called out: the window stands there because *Show it* was pressed on the Alerts screen. */
  | { readonly kind: 'test' };

export type AlertDesk = Pick<Desk, 'alerts' | 'promises' | 'customers' | 'settings'>;

export function alertShown(desk: AlertDesk, now: Instant): AlertShown {
  const { profile } = desk.settings;
  const called =
    profile === null ? [] : calledOut(desk, { ...desk, now, zone: profile.zone, country: profile.country });
  const [first] = called;
  if (profile !== null && first !== undefined) {
    return promiseShown(first, called.length - 1, desk, { now, zone: profile.zone, country: profile.country });
  }
  return { kind: 'test' };
}

/** In the order of the rail; one that ended or went meanwhile is left out. */
function calledOut({ alerts, promises }: AlertDesk, facts: RailFacts): PromiseRecord[] {
  return railRows(facts)
    .filter(({ promiseId, group }) => group !== 'ended' && alerts.includes(promiseId))
    .flatMap(({ promiseId }) => promises.find(({ id }) => id === promiseId) ?? []);
}

function promiseShown(
  promise: PromiseRecord,
  more: number,
  { customers, settings }: AlertDesk,
  when: Pick<RailFacts, 'now' | 'zone' | 'country'>,
): AlertShown {
  const { hideNames, sound } = settings.preferences;
  const customer = customers.find(({ id }) => id === promise.customerId) ?? null;
  const facts = { ...when, customer, hideNames, sound, away: null };
  const isLate = phaseOf(promise, when.now).phase === 'overdue';
  // The nag follows the clock: due before the due time, late after it.
  const { title, body, actions } = noticeFor(promise, 'nag', facts);
  const promisedBy = isLate && !hideNames ? noticeFor(promise, 'due', facts).body : '';
  return { kind: 'promise', promiseId: promise.id, isLate, title, body, promisedBy, actions, more };
}
