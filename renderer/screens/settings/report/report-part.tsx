// The agent's own report (000-03, 000-11, 000-19, 003-08). Private: it is asked of this computer and shown here only.

import { useState } from 'react';
import type { Report } from '../../../../shared/figures/report.ts';
import { words } from '../../../../shared/copy/words.ts';
import { dayPlus, MINUTE_MS, wallMoment } from '../../../../shared/time.ts';
import { useClient, useDesk, useNow } from '../../../state/store-context.tsx';
import { useAgentZone } from '../../../state/use-agent-zone.ts';
import { useAnswer } from '../../../state/use-answer.ts';
import { Select } from '../../../ui/select.tsx';
import styles from '../settings.module.css';
import { CausesTable, EndingsTable, MinutesTable } from './report-tables.tsx';
import tables from './report.module.css';

const SPANS = (['1', '7', '28', '92'] as const).map((key) => ({ key, label: words(`report.span.${key}`) }));

export function ReportPart() {
  const [span, setSpan] = useState<(typeof SPANS)[number]['key']>('28');
  const report = useReport(Number(span));
  return (
    <div className={styles['stack']}>
      <header>
        <h2 className={styles['heading']}>{words('report.title')}</h2>
        <p className={styles['lede']}>{words('report.lede')}</p>
        <div className={tables['span']}>
          <Select label={words('report.span')} choices={SPANS} value={span} onChange={setSpan} />
        </div>
      </header>
      {report === null ? <p role="status">{words('report.reading')}</p> : <Figures report={report} />}
    </div>
  );
}

function Figures({ report }: { readonly report: Report }) {
  const { closed, unread, tagged } = report;
  const percent = closed.all === 0 ? 0 : Math.round((100 * closed.atLevel1) / closed.all);
  return (
    <>
      {unread.length === 0 ? null : <p className={styles['problem']}>{words('report.unread', { n: unread.length })}</p>}
      <section aria-label={words('report.authority')}>
        <h3 className={styles['heading']}>{words('report.authority')}</h3>
        <p className={styles['lede']}>{words('report.authorityCount', { n: tagged.authority.callBacks })}</p>
        <ul>
          {report.byAuthority.slice(0, 10).map(({ promiseId, about }) => (
            <li key={promiseId} data-private="">
              {about}
            </li>
          ))}
        </ul>
      </section>
      <CausesTable report={report} />
      <MinutesTable report={report} />
      <EndingsTable report={report} />
      <p>
        {words('report.level1', { n: closed.all, at1: closed.atLevel1, percent })}
        {closed.unconfirmed === 0 ? '' : ` ${words('report.unconfirmed', { n: closed.unconfirmed })}`}
      </p>
    </>
  );
}

/** Asked again when the day changes or a call is finished. */
function useReport(days: number): Report | null {
  const client = useClient();
  const zone = useAgentZone();
  const to = wallMoment(useNow(MINUTE_MS), zone).day;
  const handled = useDesk((desk) => desk.today.handled);
  const from = dayPlus(to, 1 - days);
  return useAnswer(`${from} ${to} ${handled}`, () => client.request('report', { from, to }));
}
