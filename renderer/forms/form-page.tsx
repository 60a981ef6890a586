import type { ReactNode } from 'react';
import styles from './form.module.css';

/** A form and what it changes at once: the answer at the left, the words it makes you say at the right. */
export function FormPage(props: { title: string; lede: string; children: ReactNode }) {
  return (
    <div className={styles['page']}>
      <h2 className={styles['title']}>{props.title}</h2>
      <p className={styles['lede']}>{props.lede}</p>
      {props.children}
    </div>
  );
}

/** What you will say, with the part just typed marked. */
export function Preview(props: { title: string; children: ReactNode }) {
  return (
    <section className={styles['preview']} aria-label={props.title}>
      <h3 className={styles['previewTitle']}>{props.title}</h3>
      {props.children}
    </section>
  );
}

/** A sentence to read aloud in which `typed` stands marked. */
export function SpokenLine(props: { line: string; typed: readonly string[] }) {
  return (
    <blockquote className={styles['spoken']}>
      {'“'}
      {splitAt(props.line, props.typed).map((part) =>
        part.marked ? (
          <mark key={part.at} className={styles['marked']}>
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
      {'”'}
    </blockquote>
  );
}

interface Part {
  readonly at: number;
  readonly text: string;
  readonly marked: boolean;
}

function splitAt(line: string, typed: readonly string[]): Part[] {
  const parts: Part[] = [];
  let rest = 0;
  for (const word of typed.filter((text) => text !== '')) {
    const at = line.indexOf(word, rest);
    if (at < 0) continue;
    parts.push({ at: rest, text: line.slice(rest, at), marked: false }, { at, text: word, marked: true });
    rest = at + word.length;
  }
  return [...parts, { at: rest, text: line.slice(rest), marked: false }];
}
