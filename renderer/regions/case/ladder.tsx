import { LEVELS } from '../../../shared/case/ladder.ts';
import { words } from '../../../shared/copy/words.ts';
import type { CasePartProps } from '../../state/shown-case.ts';
import styles from './case.module.css';

/** The four levels with their words, always there; the current one is marked and says so (003-04). */
export function Ladder({ shown: { case: one } }: CasePartProps) {
  return (
    <ol className={styles['ladder']} aria-label={words('case.ladder')}>
      {LEVELS.map((level) => {
        const isNow = level === one.level;
        const who = words(`case.level.${level}`);
        return (
          <li
            key={level}
            data-reached={level <= one.level || undefined}
            data-now={isNow || undefined}
            aria-current={isNow ? 'step' : undefined}
          >
            <span className={styles['mark']} aria-hidden="true">
              L{level}
            </span>
            {who}
          </li>
        );
      })}
    </ol>
  );
}
