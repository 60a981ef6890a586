import type { ExceptionUse, Policy } from '../../../shared/authority/grants.ts';
import { grantedFrom, likeCases, likeTyped } from '../../../shared/authority/like-cases.ts';
import { dayInWords } from '../../../shared/copy/format.ts';
import { words } from '../../../shared/copy/words.ts';
import { Button } from '../../ui/button.tsx';
import { Shape } from '../../ui/shape.tsx';
import styles from './exception-bar.module.css';

/** What fits under the field without pushing the notes away. */
const SHOWN = 3;

/** 000-21: what was granted from a rule before; loudest where the rule knows no exceptions. */
export function PastOfRule({ policy, past }: { readonly policy: Policy; readonly past: readonly ExceptionUse[] }) {
  const granted = grantedFrom(past, policy.id);
  return (
    <section className={styles['past']} aria-label={words('exception.pastOfRule')}>
      <p className={policy.noExceptions ? styles['strict'] : undefined}>
        {policy.noExceptions ? <Shape name="late" /> : null}
        {words(policy.noExceptions ? 'exception.strict' : 'exception.ordinary', { n: granted.length })}
      </p>
      <ul>
        {granted.slice(0, SHOWN).map(({ id, day, reason }) => (
          <li key={id} data-private="">
            {dayInWords(day, 'short')}: {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}

export interface LikeCasesTypedProps {
  readonly past: readonly ExceptionUse[];
  readonly typed: string;
  readonly onTake: (reason: string) => void;
}

/** 000-23: like cases while the reason is typed, with what came of them. A press takes the same words. */
export function LikeCasesTyped({ past, typed, onTake }: LikeCasesTypedProps) {
  const like = likeTyped(likeCases(past), typed).slice(0, SHOWN);
  if (like.length === 0) return null;
  return (
    <section className={styles['past']} aria-label={words('exception.like')}>
      <ul>
        {like.map(({ reason, granted, declined, differs }) => (
          <li key={reason}>
            <Button onPress={() => onTake(reason)}>
              <span data-private="">{reason}</span>
            </Button>
            <span className={differs ? styles['strict'] : undefined}>
              {differs ? <Shape name="late" /> : null}
              {words('exception.results', { granted, declined })}
              {differs ? ` ${words('exception.differs')}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
