// History: every finished call on this computer, newest first, filtered by who, day, outcome and promise, and one
// call opened with all that happened in it.

import { useState } from 'react';
import { words } from '../../../shared/copy/words.ts';
import { AppHeader } from '../../regions/app-header.tsx';
import { Rail } from '../../regions/rail.tsx';
import { useApp, useShow } from '../../state/store-context.tsx';
import { CallList } from './call-list.tsx';
import { Filters, NO_FILTER } from './filters.tsx';
import styles from './history.module.css';
import { OpenedCall } from './opened-call.tsx';
import { useCalls } from './use-calls.ts';

export function History() {
  const [filter, setFilter] = useState(NO_FILTER);
  const callsOf = useApp((state) => state.view.callsOf);
  const found = useCalls({ ...filter, customerId: callsOf?.id ?? null });
  const isFiltered = filter !== NO_FILTER || callsOf !== null;
  const opened = useApp((state) => state.view.openedCall);
  const show = useShow();
  const total = found?.total ?? 0;
  return (
    <div className={styles['history']}>
      <AppHeader
        title={words('history.title')}
        lede={words(isFiltered ? 'history.ledeFiltered' : 'history.lede', { total })}
      />
      <Rail />
      <section className={styles['hits']} aria-label={words('history.list')}>
        <Filters
          filter={filter}
          who={callsOf?.name ?? null}
          total={total}
          onChange={setFilter}
          onClear={() => {
            setFilter(NO_FILTER);
            show({ callsOf: null });
          }}
        />
        {found === null ? null : (
          <CallList
            found={found}
            isFiltered={isFiltered}
            opened={opened}
            onOpen={(openedCall) => show({ openedCall })}
          />
        )}
      </section>
      <main className={styles['opened']} aria-label={words('history.timeline')}>
        <OpenedCall callId={opened ?? found?.calls[0]?.callId ?? null} />
      </main>
    </div>
  );
}
