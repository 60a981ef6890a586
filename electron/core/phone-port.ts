// What core needs of the agent's phone: what comes in by each way, and how the ways stand. Part of the ports.

import type { Outcome } from '../../shared/outcome.ts';
import type { PhoneLogLine, WayState } from '../../shared/telephony/desk-phone.ts';
import type { PhoneNews, SourceId, WayIn } from '../../shared/telephony/event.ts';
import type { PhoneSetup } from '../../shared/telephony/setup.ts';

/** As in ports.ts. */
type Stop = () => void;

/** A call as the phone has it at this moment. */
export interface StandingCall {
  readonly number: string;
  readonly direction: 'in' | 'out' | null;
  readonly state: 'ringing' | 'dialling' | 'active' | 'held';
  /** Since it was answered, where the phone counts it; null where it does not. */
  readonly talkedMs: number | null;
}

/** What comes in by one of the ways. */
export type PhoneReport = { readonly way: WayIn } & (
  | { readonly kind: 'event'; readonly news: PhoneNews }
  /** `hint` is a name under `phone.hint` in copy. */
  | { readonly kind: 'unreadable'; readonly source: SourceId; readonly hint: string }
  /** Connected, with every call the phone has: what is not among them has ended meanwhile. */
  | { readonly kind: 'standing'; readonly source: SourceId; readonly calls: readonly StandingCall[] }
  /** The phone went silent: its calls have ended or will, and nobody will tell when. */
  | { readonly kind: 'lost'; readonly source: SourceId }
);

/** What became of a report; a way in may answer `tooMany` to whoever sent it, and nothing else. */
export type PhoneReception = PhoneLogLine['outcome'];

/** The ways in which a phone tells us of its calls. Each is off until the setup switches it on. */
export interface Phones {
  /** What this host can open at all. */
  readonly offered: readonly WayIn[];
  /** Opens, closes and changes the ways in; answers when it was tried. What failed is told by `onState`. */
  follow(setup: PhoneSetup): Promise<void>;
  onReport(listener: (report: PhoneReport) => PhoneReception): Stop;
  /** Every way in as it stands, at once and whenever one changes. */
  onState(listener: (states: readonly WayState[]) => void): Stop;
  /** A fresh secret of 256 bits in base64url, and its SHA-256 in hex. */
  newToken(): { readonly token: string; readonly tokenHash: string };
  /** By the connection to baresip; refused with a fragment while there is none. */
  dial(number: string): Promise<Outcome<null, string>>;
  /** Closes every way in. */
  stop(): Promise<void>;
}
