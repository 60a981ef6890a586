import { describe, expect, it } from 'vitest';
import { createSessionToken } from '../../../../electron/loopback/session-token.ts';

function exchanged() {
  const session = createSessionToken();
  const cookie = session.exchange(session.oneTime) ?? '';
  return { session, pair: cookie.split(';')[0] ?? '' };
}

describe('the one-time token', () => {
  it('is 256 bits, fresh each run', () => {
    const tokens = new Set([1, 2, 3].map(() => createSessionToken().oneTime));
    expect(tokens.size).toBe(3);
    for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  });

  it('buys a cookie that scripts cannot read and other sites cannot send, and that is not the token itself', () => {
    const session = createSessionToken();
    const cookie = session.exchange(session.oneTime);
    expect(cookie).toMatch(/^companion_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(cookie).not.toContain(session.oneTime);
  });

  it('is refused the second time', () => {
    const session = createSessionToken();
    session.exchange(session.oneTime);
    expect(session.exchange(session.oneTime)).toBeNull();
  });

  it('is not used up by wrong ones', () => {
    const session = createSessionToken();
    const wrong = ['', 'x', session.oneTime.slice(0, -1), `${session.oneTime}x`, session.oneTime.toLowerCase()];
    expect(wrong.map((token) => session.exchange(token))).toEqual(wrong.map(() => null));
    expect(session.exchange(session.oneTime)).not.toBeNull();
  });
});

describe('the cookie', () => {
  it('is known among others', () => {
    const { session, pair } = exchanged();
    expect(session.holds(pair)).toBe(true);
    expect(session.holds(`theme=dark; ${pair}; other=1`)).toBe(true);
  });

  it.each([
    ['absent', () => undefined],
    ['empty', () => ''],
    ['of another run', () => exchanged().pair],
    ['under another name', (pair: string) => pair.replace('companion', 'other')],
    ['cut short', (pair: string) => pair.slice(0, -1)],
    ['with more behind it', (pair: string) => `${pair}x`],
    ['sent twice', (pair: string) => `${pair}; ${pair}`],
    ['in front of a false one', (pair: string) => `${pair}; companion_session=x`],
  ])('is refused when %s', (_, change) => {
    const { session, pair } = exchanged();
    expect(session.holds(change(pair))).toBe(false);
  });

  it('is worth nothing before the token was exchanged', () => {
    const session = createSessionToken();
    expect(session.holds(`companion_session=${session.oneTime}`)).toBe(false);
  });
});
