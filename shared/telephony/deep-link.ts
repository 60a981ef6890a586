// A call told by an address that the system opens with us: `callback-companion://call?event=ring&number=%2B4930…`. Any
// web page can open one, so it may say that somebody rings and nothing else: it dials nothing, opens no record, ends and
// changes no call, and sets nothing.

import { done, type Outcome, refused } from '../outcome.ts';
import { type PhoneNews, type SourceId, SourceId as sourceId } from './event.ts';
import { type PhoneHint, phoneNews } from './plain.ts';
import { fieldsNamed, plusesPutBack, type SentField } from './sent-fields.ts';

/** The same in build/electron-builder.yml and build/installer.nsh. Never `tel`, `sip` or `callto`: those are the phone's. */
export const LINK_SCHEME = 'callback-companion';
export const LINK_SOURCE: SourceId = sourceId.parse('link');
/** In characters. Longer ones come from nobody's phone. */
export const LONGEST_LINK = 2048;

const HOST = 'call';
const KEYS = ['event', 'number', 'id', 'dir', 'name'] as const;
const START = new RegExp(`^${LINK_SCHEME}:`, 'i');

/**
 * The link among the words of a command line, and nothing else of it. Null without one. Refused: givenTwice when there are
 * several, because a real one comes alone.
 */
export function linkAmong(words: readonly string[]): Outcome<string, PhoneHint> | null {
  const links = words.filter((word) => START.test(word));
  const [link] = links;
  if (link === undefined) return null;
  return links.length === 1 ? done(link) : refused('givenTwice');
}

/** As `new URL()` takes it apart; `shared/` has none of its own. */
export interface LinkAddress {
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly host: string;
  readonly pathname: string;
  readonly hash: string;
  readonly searchParams: Iterable<SentField>;
}

/**
 * `addressOf` answers null for what is no address. Unknown keys are ignored, known ones are taken once. Refused: tooLarge,
 * notReadable (another address than ours), givenTwice, noEvent, onlyRings, and whatever `phoneNews` refuses.
 */
export function parseDeepLink(
  link: string,
  addressOf: (link: string) => LinkAddress | null,
): Outcome<PhoneNews, PhoneHint> {
  if (link.length > LONGEST_LINK) return refused('tooLarge');
  const address = addressOf(link);
  if (address === null || !isOurs(address)) return refused('notReadable');
  const fields = fieldsNamed(plusesPutBack([...address.searchParams], ['number']), KEYS);
  if (fields.kind === 'refused') return fields;
  const { event, number = null, id, dir = 'in', name } = fields.value;
  if (event === undefined) return refused('noEvent');
  if (event !== 'ring' || dir !== 'in') return refused('onlyRings');
  return phoneNews({ source: LINK_SOURCE, event, direction: dir, number, callId: id, name });
}

/** Nothing with another host, a path, a user, a port or a fragment. */
function isOurs({ protocol, host, username, password, pathname, hash }: LinkAddress): boolean {
  if (protocol !== `${LINK_SCHEME}:` || host !== HOST) return false;
  return `${username}${password}${hash}` === '' && ['', '/'].includes(pathname);
}
