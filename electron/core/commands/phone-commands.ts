// How the phone is connected. What the agent sets is saved first and opened then; a port that another program has is no
// refusal: the way in says so, and opens when it can.

import type { CommandName } from '../../../shared/contract/methods.ts';
import { done } from '../../../shared/outcome.ts';
import type { SourceId } from '../../../shared/telephony/event.ts';
import type { DialWay, PhoneSetup } from '../../../shared/telephony/setup.ts';
import type { CommandBus } from '../command-bus.ts';
import type { LedgerReader } from '../ledger-view.ts';
import type { Phones } from '../ports.ts';
import type { Handlers } from '../router.ts';
import type { PhoneDesk } from '../telephony/phone-desk.ts';
import { type Decided, decided, refuse } from './decision.ts';
import { entry } from './entries.ts';

export type PhoneCommandName = Extract<
  CommandName,
  'setPhone' | 'addWebhook' | 'removeWebhook' | 'takePhoneCall' | 'endPhoneCall' | 'letPhoneCallGo'
>;

export interface PhoneCommandParts {
  readonly view: LedgerReader;
  readonly bus: CommandBus;
  readonly phones: Pick<Phones, 'follow' | 'newToken'>;
  readonly phone: Pick<PhoneDesk, 'take' | 'end' | 'letGo'>;
}

const MOST_WEBHOOKS = 10;

export function phoneHandlers({ view, bus, phones, phone }: PhoneCommandParts): Pick<Handlers, PhoneCommandName> {
  async function saved<Value>(change: (setup: PhoneSetup, context: Context) => Changed<Value>) {
    const answer = await bus.run((latest, context) => {
      const changed = change(latest.settings.phone, context);
      if (changed.kind === 'refused') return changed;
      const { setup, value } = changed.value;
      return decided(value, [entry('settings', { ...latest.settings, phone: setup })]);
    });
    if (answer.kind === 'done') await phones.follow(view.settings.phone);
    return answer;
  }

  return {
    /** Refused: programNotChosen, for a softphone's place that `choosePlace` did not prove. */
    setPhone: ({ setup }) =>
      saved(({ webhooks, dialWay }) => {
        if (namesAnotherProgram(setup.dialWay, dialWay)) return refuse('programNotChosen');
        return done({ setup: { ...setup, webhooks }, value: null });
      }),

    /** Refused: tooManyPhones. */
    addWebhook: ({ name, byAddress }) =>
      saved((setup, { now, newId }) => {
        if (setup.webhooks.length >= MOST_WEBHOOKS) return refuse('tooManyPhones');
        const { token, tokenHash } = phones.newToken();
        const source = newId() as SourceId;
        const webhooks = [...setup.webhooks, { id: source, name, byAddress, tokenHash, addedAt: now }];
        return done({ setup: { ...setup, webhooks }, value: { source, token } });
      }),

    /** Refused: noSuchPhone. */
    removeWebhook: ({ source }) =>
      saved((setup) => {
        const webhooks = setup.webhooks.filter(({ id }) => id !== source);
        if (webhooks.length === setup.webhooks.length) return refuse('noSuchPhone');
        return done({ setup: { ...setup, webhooks }, value: null });
      }),

    takePhoneCall: ({ key }) => phone.take(key),
    endPhoneCall: ({ key }) => phone.end(key),
    letPhoneCallGo: async ({ key }) => phone.letGo(key),
  };
}

/** A window that was taken over must not be able to say what is started. */
function namesAnotherProgram(way: DialWay, saved: DialWay): boolean {
  if (way.kind !== 'program' || way.program === null) return false;
  return saved.kind !== 'program' || saved.preset !== way.preset || saved.program !== way.program;
}

type Context = Parameters<Parameters<CommandBus['run']>[0]>[1];
type Changed<Value> =
  | Exclude<Decided<Value>, { kind: 'done' }>
  | { kind: 'done'; value: { setup: PhoneSetup; value: Value } };
