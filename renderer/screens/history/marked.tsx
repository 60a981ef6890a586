import { Fragment } from 'react';
import { marksIn } from '../../../shared/history/marks.ts';
import styles from './marked.module.css';

interface MarkedProps {
  readonly text: string;
  /** The words that were found, as the history answered them. */
  readonly marked: readonly string[];
}

/** A text with what was looked for marked in it. */
export function Marked({ text, marked }: MarkedProps) {
  const spans = marksIn(text, marked);
  if (spans.length === 0) return text;
  const end = spans.at(-1)?.to ?? 0;
  return (
    <>
      {spans.map(({ from, to }, index) => (
        <Fragment key={from}>
          {text.slice(spans[index - 1]?.to ?? 0, from)}
          <mark className={styles['mark']}>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(end)}
    </>
  );
}
