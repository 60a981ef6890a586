// Who may speak to this run of the host. The printed address carries a token that works once; what it buys is a cookie
// that scripts cannot read, other sites cannot send, and the next run does not know.

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const COOKIE = 'companion_session';
/** 256 bits: not to be guessed within any run. */
const SECRET_BYTES = 32;

export interface SessionToken {
  /** Goes into the printed address. */
  readonly oneTime: string;
  /** The Set-Cookie value for the right token, the first time; null for a wrong one and ever after. */
  exchange(token: string): string | null;
  /** Whether a Cookie header carries this run's session, exactly once. */
  holds(cookies: string | undefined): boolean;
}

export function createSessionToken(): SessionToken {
  const oneTime = randomBytes(SECRET_BYTES).toString('base64url');
  const session = randomBytes(SECRET_BYTES).toString('base64url');
  let used = false;
  return {
    oneTime,
    exchange(token) {
      if (used || !isSame(token, oneTime)) return null;
      used = true;
      return `${COOKIE}=${session}; Path=/; HttpOnly; SameSite=Strict`;
    },
    holds(cookies = '') {
      const sessions = cookies
        .split(';')
        .map((pair) => pair.trim())
        .filter((pair) => pair.startsWith(`${COOKIE}=`));
      return sessions.length === 1 && isSame(sessions[0]?.slice(COOKIE.length + 1) ?? '', session);
    },
  };
}

/** Compares digests, so that neither content nor length shows in the time it takes. */
function isSame(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
