// What baresip is asked to dial. It takes any text for an address, so only what is built here ever reaches it.

import { done, type Outcome, refused } from '../outcome.ts';

/** Digits as `Dialler` has them; baresip completes them with the host of its account. */
const NUMBER = /^\+?[0-9]{2,20}$/;
const ADDRESS = /^sip:(\+?[A-Za-z0-9][A-Za-z0-9._-]{0,63})@([A-Za-z0-9][A-Za-z0-9.-]{0,252})(?::([0-9]{2,5}))?$/;

/** The parameter of `dial`. Refuses everything that is not a plain number or a plain `sip:user@host`. */
export function baresipAddress(number: string): Outcome<string, 'notDiallable'> {
  if (NUMBER.test(number)) return done(number);
  const [, user, host, port] = ADDRESS.exec(number) ?? [];
  if (user === undefined || host === undefined) return refused('notDiallable');
  return done(`sip:${user}@${host}${port === undefined ? '' : `:${port}`}`);
}
