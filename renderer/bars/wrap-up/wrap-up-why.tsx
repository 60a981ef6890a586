import { useEffect, useRef } from 'react';
import type { MissingPart, WrapUpDraft } from '../../../shared/bar/wrap-up-choice.ts';
import type { WrapUp } from '../../../shared/call/record.ts';
import { words } from '../../../shared/copy/words.ts';
import { Field } from '../../ui/field.tsx';
import styles from './wrap-up-bar.module.css';

export interface WrapUpWhyProps {
  readonly draft: WrapUpDraft;
  /** What Enter found missing; its field takes the caret. */
  readonly asked: MissingPart | null;
  readonly onChoose: (part: Partial<WrapUp>) => void;
}

/** The two sentences a wrap-up may need: the alternative of a refusal, and why name and number were not both given. */
export function WrapUpWhy({ draft, asked, onChoose }: WrapUpWhyProps) {
  const needsAlternative = draft.disposition === 'refused';
  const needsReason = draft.gave !== null && draft.gave !== 'both';
  return (
    <>
      {needsAlternative || needsReason ? (
        <div className={styles['why']}>
          {needsAlternative ? (
            <WhyField part="alternative" value={draft.alternative} asked={asked} onChoose={onChoose} />
          ) : null}
          {needsReason ? (
            <WhyField part="gaveReason" value={draft.gaveReason} asked={asked} onChoose={onChoose} />
          ) : null}
        </div>
      ) : null}
      <p role="status" className={styles['missing']}>
        {asked === 'gave' ? words('wrapUp.missing.gave') : null}
      </p>
    </>
  );
}

interface WhyFieldProps {
  readonly part: 'alternative' | 'gaveReason';
  readonly value: string | null;
  readonly asked: MissingPart | null;
  readonly onChoose: (part: Partial<WrapUp>) => void;
}

const LONGEST = { alternative: 300, gaveReason: 200 } as const;

function WhyField({ part, value, asked, onChoose }: WhyFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked === part) input.current?.focus();
  }, [asked, part]);
  return (
    <Field
      label={words(`wrapUp.${part}`)}
      value={value ?? ''}
      maxLength={LONGEST[part]}
      inputRef={input}
      problem={asked === part ? words(`wrapUp.missing.${part}`) : undefined}
      onChange={(text) => onChoose({ [part]: text })}
    />
  );
}
