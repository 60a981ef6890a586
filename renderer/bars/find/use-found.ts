import { useEffect, useMemo, useState } from 'react';
import { type FoundRow, type FindFacts, foundRows } from '../../../shared/bar/found.ts';
import { type Instant, MINUTE_MS, type ZoneId } from '../../../shared/time.ts';
import { useClient, useDesk, useNow } from '../../state/store-context.tsx';

type Customers = FindFacts['customers'];

const NOBODY: Customers = [];

/** What is found for `text` now: the window's own rows at once, customers as soon as the host answers. */
export function useFound(text: string): readonly FoundRow[] {
  const customers = useFoundCustomers(text.trim());
  const promises = useDesk((desk) => desk.promises);
  const known = useDesk((desk) => desk.customers);
  const people = useDesk((desk) => desk.settings.people);
  const profile = useDesk((desk) => desk.settings.profile);
  const canDial = useDesk(({ call }) => call === null || call.call.phase === 'wrapUp');
  const exact = useNow(MINUTE_MS);
  const now = (exact - (exact % MINUTE_MS)) as Instant;
  return useMemo(() => {
    const zone = profile?.zone ?? ('UTC' as ZoneId);
    return foundRows({ text, customers, promises, known, people, now, zone, country: profile?.country ?? '', canDial });
  }, [text, customers, promises, known, people, now, profile, canDial]);
}

/** The last answer stays until the next one is here; an answer to an older text is dropped. */
function useFoundCustomers(text: string): Customers {
  const client = useClient();
  const [customers, setCustomers] = useState<Customers>(NOBODY);
  useEffect(() => {
    if (text === '') return setCustomers(NOBODY);
    let isCurrent = true;
    client.request('findCustomers', { text }).then(
      (found) => isCurrent && setCustomers(found),
      () => isCurrent && setCustomers(NOBODY),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, text]);
  return customers;
}
