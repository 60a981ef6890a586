// Whether a start of this program only tells of a call. Such a start opens nothing: what it tells is handed to the one
// that runs.

import type { Outcome } from '../../../../shared/outcome.ts';
import { type LineNews, parseCallEventLine, tellsOfCall } from '../../../../shared/telephony/call-event-line.ts';
import { linkAmong, type LinkAddress, parseDeepLink } from '../../../../shared/telephony/deep-link.ts';
import type { HandedOver } from '../../../../shared/telephony/handed-over.ts';
import type { PhoneHint } from '../../../../shared/telephony/plain.ts';
import type { Environment } from '../../../../shared/telephony/twinkle.ts';

/** Null for a start of the app itself. A line with both is the phone's: its link is the text of a caller. */
export function toldBy(line: readonly string[], environment: Environment): HandedOver | null {
  if (tellsOfCall(line)) return handedOver('command', parseCallEventLine(line, environment));
  const link = linkAmong(line);
  if (link === null) return null;
  return link.kind === 'done' ? toldByLink(link.value) : handedOver('link', link);
}

export function toldByLink(link: string): HandedOver {
  return handedOver('link', parseDeepLink(link, addressOf));
}

/** Null for what is no address at all. */
export function addressOf(link: string): LinkAddress | null {
  try {
    return new URL(link);
  } catch {
    return null;
  }
}

function handedOver(way: HandedOver['way'], parsed: Outcome<LineNews, PhoneHint>): HandedOver {
  if (parsed.kind === 'refused') return { way, kind: 'unreadable', hint: parsed.reason };
  return { way, kind: 'event', news: parsed.value };
}
