import { clock } from '../../../shared/copy/format.ts';
import { words } from '../../../shared/copy/words.ts';
import type { ZoneId } from '../../../shared/time.ts';
import type { CasePartProps } from '../../state/shown-case.ts';
import { useDesk, useRun } from '../../state/store-context.tsx';
import styles from './case.module.css';
import { LineField } from './line-field.tsx';

/** Level 1: what was tried, one line and Enter (003-06). */
export function TriedPart({ shown: { case: one } }: CasePartProps) {
  const zone = useDesk((desk) => desk.settings.profile?.zone ?? ('UTC' as ZoneId));
  const run = useRun();
  const add = async (text: string): Promise<boolean> => (await run('tried', { caseId: one.id, text })) !== null;
  return (
    <section className={styles['part']} aria-label={words('case.tried')}>
      <h2>{words('case.tried')}</h2>
      {one.tried.length === 0 ? <p className={styles['quiet']}>{words('case.triedNone')}</p> : null}
      <ol>
        {one.tried.map(({ at, text }) => (
          <li key={`${at} ${text}`} className={styles['row']}>
            <time className={styles['quiet']}>{clock(at, zone)}</time>
            <span>{text}</span>
          </li>
        ))}
      </ol>
      {one.closedAt === null ? <LineField label={words('case.triedField')} maxLength={200} onEnter={add} /> : null}
    </section>
  );
}
