// A number handed to baresip. That it was taken says only that baresip tries: who answers comes as events.

import { words } from '../../../../shared/copy/words.ts';
import { done, type Outcome, refused } from '../../../../shared/outcome.ts';
import { baresipAddress } from '../../../../shared/telephony/baresip-dial.ts';
import type { Link } from './link.ts';

/** A refusal is a fragment, such as "baresip is not connected". `link` null while there is none. */
export function dialByBaresip(link: Pick<Link, 'ask'> | null, number: string): Promise<Outcome<null, string>> {
  const address = baresipAddress(number);
  if (address.kind === 'refused') return Promise.resolve(refused(words('phone.baresip.notDiallable')));
  if (link === null) return Promise.resolve(refused(words('phone.notConnected')));
  return new Promise((resolve) =>
    link.ask('dial', address.value, ({ kind }) => {
      if (kind === 'ok') resolve(done(null));
      else resolve(refused(words(kind === 'refused' ? 'phone.baresip.refused' : 'phone.baresip.silent')));
    }),
  );
}
