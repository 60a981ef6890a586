import { words } from '../../shared/copy/words.ts';
import type { OpenCall } from '../../shared/desk/desk.ts';
import { LevelDots } from '../ui/level-dots.tsx';
import styles from './strip.module.css';

/** Line two: which contact, which case, whose, on which level (002-07, 003-04). */
export function CaseLine({ open }: { readonly open: OpenCall }) {
  const { customer, contact } = open;
  if (customer === null || customer.name === null) {
    return <p className={styles['second']}>{words(open.call.number === null ? 'strip.askNumber' : 'strip.askName')}</p>;
  }
  const { code, title, level } = open.case ?? { code: null, title: '', level: 1 };
  const casePart =
    title === '' ? words('strip.case', { code: code ?? '' }) : words('strip.caseTitled', { code: code ?? '', title });
  return (
    <p className={`${styles['second']} ${styles['dotted']}`}>
      <span>{words('strip.contact', { n: contact })}</span>
      {code === null ? null : <span className={styles['case']}>{casePart}</span>}
      <span>{words('strip.ownerYou')}</span>
      {open.call.attempt === null ? null : <span>{words('strip.attempt', { n: open.call.attempt })}</span>}
      <LevelDots
        level={level}
        label={words('strip.levelLong', { n: level })}
        text={words('strip.level', { n: level })}
      />
    </p>
  );
}
