// The window's read model: the desk as the host last told it, and what this window itself shows. Commands go through
// the client; nothing here changes the desk by itself.

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MissingPart } from '../../shared/bar/wrap-up-choice.ts';
import type { WrapUp } from '../../shared/call/record.ts';
import type { Desk } from '../../shared/desk/desk.ts';
import type { CallId, CaseId, CustomerId, PersonId, PromiseId } from '../../shared/ids.ts';
import type { PromiseCause, PromiseKind } from '../../shared/promise/record.ts';
import type { Instant, ZoneId } from '../../shared/time.ts';
import type { Notice } from '../../shared/contract/events.ts';
import type { RingTest } from './ring-test.ts';
import { type AskEdits, NO_QUESTION } from './ask-draft.ts';

/** `firstRun` lasts until its last step, also after the profile is saved. */
export type Screen = 'firstRun' | 'desk' | 'week' | 'history' | 'cases' | 'alerts' | 'settings';

/** The one bar or panel that is open between notes and outcome. */
export type Bar =
  /** `after`: the promise that was just kept with an update; the next one is for the same person (002-20). */
  | { readonly kind: 'promise'; readonly typed?: string; readonly after?: PromiseId }
  | { readonly kind: 'move'; readonly promiseId: PromiseId }
  /** `after`: the try that was just noted. It ends the call, so it must outlive the screen of the call. */
  | { readonly kind: 'settle'; readonly promiseId: PromiseId; readonly after?: 'voicemail' | 'noAnswer' }
  /** Offered to a colleague, and then accepted by them (002-07). */
  | { readonly kind: 'handOver'; readonly promiseId: PromiseId }
  /** Ended as not kept, with a reason. */
  | { readonly kind: 'giveUp'; readonly promiseId: PromiseId; readonly as: 'missed' | 'notReached' }
  | { readonly kind: 'hold' }
  | { readonly kind: 'options' }
  /** Level 2: somebody who knows is asked, with an estimate that becomes a promise (003-16). */
  | { readonly kind: 'expert'; readonly personId: PersonId | null; readonly name: string }
  | { readonly kind: 'zone' }
  | { readonly kind: 'exception' }
  /** Refused + alternative (001-02). */
  | { readonly kind: 'refused' }
  /** 003-28: a letter to the top. `name` where the customer is not on the desk. */
  | { readonly kind: 'fourth'; readonly customerId: CustomerId; readonly name?: string }
  | { readonly kind: 'caller' }
  /** Check 6: what the customer asks of us about calls. */
  | { readonly kind: 'limits'; readonly typed?: string }
  | { readonly kind: 'find'; readonly text?: string };

/** The parts of Settings, in the order of their tabs. */
export type SettingsPart =
  | 'you'
  | 'shift'
  | 'limits'
  | 'people'
  | 'process'
  | 'team'
  | 'report'
  | 'look'
  | 'keys'
  | 'phone'
  | 'reminders'
  | 'data';

/** `notes` is a tab of its own only where the window is narrow; elsewhere it stands for the first tab. */
export type HelpTab = 'notes' | 'authority' | 'ask' | 'case';

/** One line at the foot of the window. `undoable` ones carry the Undo button for 10 s. */
export interface Message {
  readonly id: number;
  readonly tone: 'said' | 'refused';
  readonly text: string;
  readonly undoable: boolean;
}

export interface CallsOf {
  readonly id: CustomerId;
  readonly name: string;
}

export interface View {
  readonly screen: Screen;
  readonly bar: Bar | null;
  readonly helpTab: HelpTab;
  /** Which part Settings opens on. */
  readonly settingsPart: SettingsPart;
  readonly curtain: boolean;
  /** The agent left what a start found lost for later: a banner stays. */
  readonly recoveryLater: boolean;
  /** Which script line is shown; F9 moves on. Reset with each call and bar. */
  readonly sayStep: number;
  /** 001-18: the boundary line stands in the Say panel. */
  readonly isBoundary: boolean;
  /** After abuse, in this window alone: offered, or taken until then. Never saved. */
  readonly breather: 'offered' | Instant | null;
  readonly openedCall: CallId | null;
  /** The case that is open in the list of cases. */
  readonly openedCase: CaseId | null;
  /** Whose calls the history shows; everybody’s when null, which each change of screen brings back. */
  readonly callsOf: CallsOf | null;
  readonly focusedPromise: PromiseId | null;
  /** The list that a notice about several promises asked for: today's, or what no longer fits before the shift ends. */
  readonly list: 'day' | 'sweep' | null;
}

/** The fields of the promise bar that the agent touched. */
export interface PromiseEdits {
  readonly typed?: string;
  /** The host's clock when `typed` was last changed: "40" counts from then, so what was said stays what is stored. */
  readonly typedAt?: Instant;
  readonly kind?: PromiseKind;
  readonly cause?: PromiseCause;
  readonly about?: string;
  readonly number?: string;
  readonly customerAsked?: boolean;
  readonly readBack?: boolean;
  /** Check 7: the customer's clock as corrected so far; null where what was typed fits no zone. */
  readonly zone?: ZoneId | null;
  /** Check 9: the expert or supervisor it waits for. */
  readonly dependsOn?: PersonId | null;
  /** Why a warned time is kept. */
  readonly reason?: string;
  /** Move only: why there is a new time. */
  readonly note?: string;
}

export interface WrapUpEdits {
  readonly callId: CallId | null;
  readonly chosen: Partial<WrapUp>;
  /** What Finish found missing last time. */
  readonly asked: MissingPart | null;
}

export interface AppState {
  readonly link: 'connecting' | 'linked' | 'lost';
  readonly revision: number;
  readonly desk: Desk | null;
  /** The host's clock and this window's monotonic clock at the same moment. */
  readonly clock: { readonly host: Instant; readonly at: number };
  readonly view: View;
  /** What was typed and ticked in the promise bar; the rest of the draft is derived. Empty for each bar that opens. */
  readonly promiseEdits: PromiseEdits;
  /** What was chosen in the wrap-up bar, of which call. */
  readonly wrapUpEdits: WrapUpEdits;
  /** The question for an expert, while it is typed. */
  readonly askEdits: AskEdits;
  /** The test of the real phone, while the page Phone is open. */
  readonly ringTest: RingTest | null;
  readonly message: Message | null;
  /** Notices shown in the page because the host has no desktop. */
  readonly notices: readonly Notice[];
  /** The browser played no sound when one was asked for: it waits for a first click or key in this page. */
  readonly isSoundHeldBack: boolean;
}

export type AppStore = StoreApi<AppState>;

const FRESH_VIEW: View = {
  screen: 'desk',
  bar: null,
  helpTab: 'notes',
  settingsPart: 'you',
  curtain: false,
  recoveryLater: false,
  sayStep: 0,
  isBoundary: false,
  breather: null,
  openedCall: null,
  openedCase: null,
  callsOf: null,
  focusedPromise: null,
  list: null,
};

export function createAppStore(): AppStore {
  return createStore<AppState>(() => ({
    link: 'connecting',
    revision: 0,
    desk: null,
    clock: { host: 0 as Instant, at: 0 },
    view: FRESH_VIEW,
    promiseEdits: {},
    wrapUpEdits: { callId: null, chosen: {}, asked: null },
    askEdits: NO_QUESTION,
    ringTest: null,
    message: null,
    notices: [],
    isSoundHeldBack: false,
  }));
}

/** Changes what the window shows. Opening a bar starts its script lines afresh. */
export function showView(store: AppStore, change: Partial<View>): void {
  const sayStep = 'bar' in change || 'screen' in change ? { sayStep: 0 } : {};
  const everybody = 'screen' in change ? { callsOf: null } : {};
  const freshDraft = 'bar' in change ? { promiseEdits: {} } : {};
  store.setState((state) => {
    // Whoever goes somewhere else leaves what was found lost for later; the banner brings it back.
    const isLeft = 'screen' in change && state.desk?.health.recovery != null;
    const later = isLeft ? { recoveryLater: true } : {};
    return { view: { ...state.view, ...sayStep, ...everybody, ...later, ...change }, ...freshDraft };
  });
}

/** Keeps what was typed or ticked in the promise bar. */
export function editPromise(store: AppStore, edits: PromiseEdits): void {
  store.setState(({ promiseEdits }) => ({ promiseEdits: { ...promiseEdits, ...edits } }));
}

let lastMessage = 0;

export function showMessage(store: AppStore, message: Omit<Message, 'id'>): void {
  lastMessage += 1;
  store.setState({ message: { ...message, id: lastMessage } });
}
