// The story of the demo, told by the product's own commands: scenario 2 up to the moment at which Dana rings again.
// She wants overnight delivery, which the agent may not grant; one promise to somebody else is late, others wait.

import type { Ids } from '../../electron/core/ports.ts';
import type { NoteLine, WrapUp } from '../../shared/call/record.ts';
import type { HostClient } from '../../shared/contract/host-client.ts';
import type { CommandName, CommandValue, Params } from '../../shared/contract/methods.ts';
import type { CallId } from '../../shared/ids.ts';
import { FRESH_ENGINE, type LedgerRecord } from '../../shared/ledger/shapes.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { PassedWarning, PromiseCause } from '../../shared/promise/record.ts';
import type { Refusal } from '../../shared/refusal.ts';
import { floorToMinutes, type Instant, MINUTE_MS, plus, type ZoneId } from '../../shared/time.ts';
import { demoGrants, demoPeople, demoProfile } from './demo-agent.ts';
import { type DemoCustomer, demoCustomers } from './demo-customers.ts';
import type { SteppedClock } from './stepped-ports.ts';

export interface DemoWorld {
  readonly client: HostClient;
  readonly clock: SteppedClock;
  readonly ids: Ids;
  /** When the demo is opened. */
  readonly now: Instant;
  /** The agent's. */
  readonly zone: ZoneId;
}

interface DemoCall {
  readonly minutesAgo: number;
  readonly customer: DemoCustomer;
  readonly need: string;
  readonly lines: readonly string[];
  readonly wrapUp: Partial<WrapUp>;
  readonly promise: { readonly inMinutes: number; readonly about: string; readonly cause: PromiseCause } | null;
}

const DAY = 24 * 60;
const CALL_MINUTES = 6;
const FINISHED: WrapUp = {
  disposition: 'resolved',
  alternative: null,
  needMet: 'yes',
  gave: 'both',
  gaveReason: null,
  thanks: 'said',
  mood: 'calmer',
};
const PROMISED: Partial<WrapUp> = { disposition: 'promised', needMet: 'partly' };

/** In the ledger before anything else, so that no part of it can ever look like somebody's real work. */
export const DEMO_MARK: LedgerRecord = { type: 'engine', record: { ...FRESH_ENGINE, demo: true } };

/** Leaves the ledger as it is at `now`; the clock stands there at the end. */
export async function liveDemoDay(world: DemoWorld): Promise<void> {
  await fillSettings(world);
  for (const call of callsOf(world.now)) await liveCall(world, call);
  world.clock.set(world.now);
}

async function fillSettings({ client, ids, now, zone }: DemoWorld): Promise<void> {
  await command(client, 'saveSettings', {
    profile: demoProfile(now, zone),
    grants: demoGrants(ids.next),
    people: demoPeople(ids.next, now, zone),
    preferences: null,
  });
}

function callsOf(now: Instant): readonly DemoCall[] {
  const { dana, omar, ortiz, grace, mia } = demoCustomers(now);
  return [
    {
      minutesAgo: 3 * DAY + 20,
      customer: dana,
      need: 'To know where the parcel is',
      lines: ['r parcel not there, ordered 3 days before', 'd asked the carrier, tracking sent by mail'],
      wrapUp: {},
      promise: null,
    },
    {
      minutesAgo: DAY + 35,
      customer: dana,
      need: 'A replacement before the weekend',
      lines: [
        'r parcel lost, the carrier confirms it',
        'd replacement ordered, standard delivery',
        'x may need it faster',
      ],
      wrapUp: { mood: 'same' },
      promise: null,
    },
    {
      minutesAgo: 96,
      customer: mia,
      need: 'To return a jacket nine days late',
      lines: ['r jacket too small, abroad until yesterday', 'd return accepted, within my limit', 'x label sent, done'],
      wrapUp: {},
      promise: null,
    },
    {
      minutesAgo: 71,
      customer: omar,
      need: 'The bill put right',
      lines: ['r charged twice in March', 'd billing checks it today'],
      wrapUp: PROMISED,
      promise: { inMinutes: -6, about: 'billing: charged twice', cause: 'informationPending' },
    },
    {
      minutesAgo: 47,
      customer: ortiz,
      need: 'The refund confirmed',
      lines: ['r refund not on the account', 'd asked finance'],
      wrapUp: PROMISED,
      promise: { inMinutes: 25, about: 'refund on the account', cause: 'informationPending' },
    },
    {
      minutesAgo: 22,
      customer: grace,
      need: 'Her router to stay online',
      lines: ['r router drops every evening', 'd Lee looks at the line'],
      wrapUp: PROMISED,
      promise: { inMinutes: 70, about: 'router: what Lee found', cause: 'knowledge' },
    },
  ];
}

async function liveCall({ client, clock, now }: DemoWorld, call: DemoCall): Promise<void> {
  const began = plus(now, -call.minutesAgo * MINUTE_MS);
  clock.set(began);
  const callId = await command(client, 'ringCall', { number: call.customer.number });
  clock.set(plus(began, 4_000));
  await command(client, 'answerCall', { callId });
  await identify(client, callId, call.customer);
  await command(client, 'writeNotes', { callId, need: call.need, lines: stamped(call.lines, began) });
  clock.set(plus(began, CALL_MINUTES * MINUTE_MS));
  if (call.promise !== null) await promise(client, callId, call, now);
  await command(client, 'endCall', { callId });
  await command(client, 'finishCall', { callId, wrapUp: { ...FINISHED, ...call.wrapUp } });
}

async function identify(client: HostClient, callId: CallId, { name, zone }: DemoCustomer): Promise<void> {
  await command(client, 'identifyCaller', { callId, number: null, name, customerId: null, someoneElse: false });
  // Dana's clock stays a guess until she is asked, as in the scenario.
  if (name.startsWith('Dana')) return;
  const customerId = await customerOf(client, callId);
  await command(client, 'confirmZone', { customerId, zone });
}

async function customerOf(client: HostClient, callId: CallId) {
  const details = await client.request('callDetails', { callId, day: null });
  if (details?.call.customerId == null) throw new Error('The demo call has no customer.');
  return details.call.customerId;
}

async function promise(client: HostClient, callId: CallId, call: DemoCall, now: Instant): Promise<void> {
  const { inMinutes, about, cause } = call.promise ?? { inMinutes: 0, about: '', cause: 'authority' };
  const dueAt = floorToMinutes(plus(now, inMinutes * MINUTE_MS), 1, call.customer.zone);
  await keepable(client, {
    callId,
    customerId: await customerOf(client, callId),
    number: call.customer.number,
    kind: 'callBack',
    cause,
    about,
    when: { dueAt, windowStart: null },
    customerAsked: true,
    readBack: true,
    passedWarnings: [],
  });
}

/** Gives a reason for each warning that the day of the week or the calendar brings along. */
async function keepable(client: HostClient, wish: Params<'makePromise'>): Promise<void> {
  const passed: PassedWarning[] = [...wish.passedWarnings];
  const made = await client.request('makePromise', { ...wish, passedWarnings: passed });
  if (made.kind === 'done') return;
  const check = Number(made.reason.values['check']);
  const isNew = !passed.some((warning) => warning.check === check);
  if (made.reason.code !== 'warningNeedsReason' || !isNew) throw refusedBy('makePromise', made.reason);
  return keepable(client, { ...wish, passedWarnings: [...passed, { check, reason: 'Agreed with the customer' }] });
}

async function command<N extends CommandName>(
  client: HostClient,
  name: N,
  params: Params<N>,
): Promise<CommandValue<N>> {
  const answer = (await client.request(name, params)) as Outcome<CommandValue<N>, Refusal>;
  if (answer.kind === 'refused') throw refusedBy(name, answer.reason);
  return answer.value;
}

function refusedBy(name: CommandName, { code, values }: Refusal): Error {
  return new Error(`The demo could not be told: ${name} was refused, ${code} ${JSON.stringify(values)}`);
}

function stamped(lines: readonly string[], began: Instant): NoteLine[] {
  return lines.map((text, index) => ({ at: plus(began, (index + 1) * 45_000), text }));
}
