import type { ReactNode } from 'react';
import { dayInWords } from '../../../../shared/copy/format.ts';
import { words } from '../../../../shared/copy/words.ts';
import { personMinutes } from '../../../../shared/figures/off-queue.ts';
import type { Report, ReportDay } from '../../../../shared/figures/report.ts';
import { PromiseCause } from '../../../../shared/promise/record.ts';
import styles from '../settings.module.css';
import tables from './report.module.css';

interface TableProps {
  readonly report: Report;
}

/** 000-03: how many rows of each kind carry a cause. */
export function CausesTable({ report: { tagged } }: TableProps) {
  const columns = ['promises', 'callBacks', 'options', 'escalations'] as const;
  return (
    <Titled title={words('report.causes')}>
      <Table head={[words('report.cause'), ...columns.map((column) => words(`report.${column}`))]}>
        {PromiseCause.options.map((cause) => (
          <tr key={cause}>
            <th scope="row">{words(`promiseBar.cause.${cause}`)}</th>
            {columns.map((column) => (
              <td key={column}>{tagged[cause][column]}</td>
            ))}
          </tr>
        ))}
      </Table>
    </Titled>
  );
}

/** 000-19: person-minutes by day and cause; the bar shows a day against the longest one, the figure says it. */
export function MinutesTable({ report: { days } }: TableProps) {
  const longest = Math.max(1, ...days.map(totalOf));
  return (
    <Titled title={words('report.minutes')} lede={words(days.length === 0 ? 'report.noCalls' : 'report.minutesLede')}>
      {days.length === 0 ? null : (
        <Table
          head={[
            words('report.day'),
            ...PromiseCause.options.map((cause) => words(`promiseBar.cause.${cause}`)),
            words('report.total'),
          ]}
        >
          {days.map((one) => (
            <tr key={one.day}>
              <th scope="row">{dayInWords(one.day, 'short')}</th>
              {PromiseCause.options.map((cause) => (
                <td key={cause}>{words('report.min', { n: personMinutes(one.offQueue[cause]) })}</td>
              ))}
              <td>
                {words('report.min', { n: totalOf(one) })}
                <span
                  className={tables['bar']}
                  aria-hidden="true"
                  style={{ width: `${(100 * totalOf(one)) / longest}%` }}
                />
              </td>
            </tr>
          ))}
        </Table>
      )}
    </Titled>
  );
}

const OTHER_ENDINGS = ['promised', 'escalated', 'refused', 'endedForAbuse', 'wrongNumber'] as const;

/** 000-11: the endings of a day sum to its handled calls; resolved after asking stands apart from resolved alone. */
export function EndingsTable({ report: { days } }: TableProps) {
  if (days.length === 0) return null;
  const head = ['day', 'handled', 'alone', 'afterAsking'] as const;
  return (
    <Titled title={words('report.endings')}>
      <Table
        head={[
          ...head.map((column) => words(`report.${column}`)),
          ...OTHER_ENDINGS.map((ending) => words(`report.ending.${ending}`)),
          words('report.oneAndDone'),
        ]}
      >
        {days.map(({ day, handled, resolvedAlone, resolvedAfterAsking, by, oneAndDone }) => (
          <tr key={day}>
            <th scope="row">{dayInWords(day, 'short')}</th>
            <td>{handled}</td>
            <td>{resolvedAlone}</td>
            <td>{resolvedAfterAsking}</td>
            {OTHER_ENDINGS.map((ending) => (
              <td key={ending}>{by[ending]}</td>
            ))}
            <td>{oneAndDone}</td>
          </tr>
        ))}
      </Table>
    </Titled>
  );
}

function totalOf({ offQueue }: ReportDay): number {
  const sum = PromiseCause.options.reduce((all, cause) => all + personMinutes(offQueue[cause]), 0);
  return Math.round(sum * 10) / 10;
}

function Titled({ title, lede, children }: { title: string; lede?: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h3 className={styles['heading']}>{title}</h3>
      {lede === undefined ? null : <p className={styles['lede']}>{lede}</p>}
      {children}
    </section>
  );
}

function Table({ head, children }: { readonly head: readonly string[]; readonly children: ReactNode }) {
  return (
    <table className={tables['table']}>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
