import type { CaseRow } from '../../../shared/case/rows.ts';
import { PASSES_WARNED } from '../../../shared/case/owner.ts';
import { spanInWords } from '../../../shared/copy/format.ts';
import { words } from '../../../shared/copy/words.ts';
import { HOUR_MS, MINUTE_MS } from '../../../shared/time.ts';
import { useNow } from '../../state/store-context.tsx';
import { LevelDots } from '../../ui/level-dots.tsx';
import { Shape } from '../../ui/shape.tsx';
import styles from './cases.module.css';

const DAY_MS = 24 * HOUR_MS;

/** Who, what, how old, when they last heard from us, whose it is and how far it rose. */
export function CaseItem({ row }: { readonly row: CaseRow }) {
  const now = useNow(MINUTE_MS);
  const { code, title, customerName, owner, level, openedAt, heardAt, passes, openPromises } = row;
  const facts = [
    words('cases.age', { span: sinceInWords(now - openedAt) }),
    heardAt === null ? words('cases.notHeard') : words('cases.heard', { span: sinceInWords(now - heardAt) }),
    owner === 'you' ? words('strip.ownerYou') : words('strip.owner', { name: owner.name }),
    ...(openPromises === 0 ? [] : [words('cases.owes', { n: openPromises })]),
  ];
  return (
    <div className={styles['hit']}>
      <span className={styles['who']} data-private="">
        {customerName ?? words('cases.unnamed')}
      </span>
      <LevelDots
        level={level}
        label={words('strip.levelLong', { n: level })}
        text={words('strip.level', { n: level })}
      />
      <span className={styles['gist']}>
        {code} {title}
      </span>
      <span className={styles['facts']}>
        {facts.join(' · ')}
        {passes < PASSES_WARNED ? null : (
          <span className={styles['passes']}>
            <Shape name="due" /> {words('strip.passes', { n: passes })}
          </span>
        )}
      </span>
    </div>
  );
}

/** Hours and minutes of the first day, whole days after it. */
function sinceInWords(ms: number): string {
  return ms < DAY_MS ? spanInWords(ms) : words('cases.days', { n: Math.floor(ms / DAY_MS) });
}
