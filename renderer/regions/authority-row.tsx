import { type KeyboardEvent, useEffect, useState } from 'react';
import type { AuthorityNeed } from '../../shared/authority/grants.ts';
import { figureInWords } from '../../shared/authority/limit-words.ts';
import type { RowAnswer, RowVerdict } from '../../shared/authority/row-answer.ts';
import { rowInWords } from '../../shared/authority/row-words.ts';
import { words } from '../../shared/copy/words.ts';
import type { CallId } from '../../shared/ids.ts';
import { focusNotes } from '../state/focus-notes.ts';
import { useActions } from '../state/use-actions.ts';
import { useDesk, useShow } from '../state/store-context.tsx';
import { Button } from '../ui/button.tsx';
import { Check, Field } from '../ui/field.tsx';
import { Shape, type ShapeName } from '../ui/shape.tsx';
import styles from './authority.module.css';

const SHAPES: Readonly<Record<RowAnswer['kind'], ShapeName>> = { yes: 'yes', missing: 'soon', no: 'no' };

interface RowProps {
  readonly verdict: RowVerdict;
  readonly nth: number;
  readonly callId: CallId;
}

/** One row: needed or not, Yes or No, and by how much. Ticked, it takes the figure that makes it exact. */
export function AuthorityRowItem({ verdict, nth, callId }: RowProps) {
  const actions = useActions();
  const isNeeded = verdict.need !== null;
  const { label, answer, detail } = rowInWords(verdict);
  return (
    <li className={`${styles['row']} ${isNeeded ? styles['needed'] : ''} ${styles[verdict.answer.kind]}`}>
      <Check isSelected={isNeeded} onChange={() => void actions.toggleNeed(verdict.row)}>
        <kbd className={styles['digit']} aria-hidden="true">
          {nth}
        </kbd>
        <span className={styles['label']}>{label}</span>
      </Check>
      <span className={styles['answer']}>
        <Shape name={SHAPES[verdict.answer.kind]} />
        {answer}
      </span>
      <span className={styles['detail']}>{detail}</span>
      {isNeeded ? <Quote verdict={verdict} /> : null}
      {verdict.need === null ? null : (
        <Figure need={verdict.need} callId={callId} isNo={verdict.answer.kind === 'no'} />
      )}
    </li>
  );
}

/** 003-03: the policy line that the permission comes from, and whose word it is. */
function Quote({ verdict: { grant } }: { readonly verdict: RowVerdict }) {
  if (grant === null || grant.policyLine === null) return null;
  return (
    <p className={styles['quote']}>
      {words('authority.quoted', { line: grant.policyLine, by: grant.grantedBy || 'none' })}
    </p>
  );
}

interface FigureProps {
  readonly need: AuthorityNeed;
  readonly callId: CallId;
  readonly isNo: boolean;
}

/** The figure of a ticked row. Enter takes it and gives the caret back to the notes. */
function Figure({ need, callId, isNo }: FigureProps) {
  const actions = useActions();
  const saved = figureText(need);
  const [text, setText] = useState(saved);
  useEffect(() => setText(saved), [saved]);
  const take = (): void => {
    if (text !== saved) void actions.writeNeed(need.row, text);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    take();
    focusNotes();
  };
  return (
    <div className={styles['figure']}>
      <Field
        label={words(`help.figure.${need.row}`)}
        labelHidden
        size="quiet"
        value={text}
        inputProps={{ placeholder: words(`help.figureExample.${need.row}`), onKeyDown: press }}
        onChange={setText}
        onBlur={take}
      />
      {need.row === 'exception' ? <UseException callId={callId} isNo={isNo} /> : null}
    </div>
  );
}

/** 000-09: a used exception is written down with its reason, and so may be a declined one (000-23). */
function UseException({ callId, isNo }: { readonly callId: CallId; readonly isNo: boolean }) {
  const show = useShow();
  const result = useDesk((desk) => desk.exceptionsThisWeek.find((use) => use.callId === callId)?.result ?? null);
  if (result !== null) return <span className={styles['used']}>{words(`help.exception.${result}`)}</span>;
  return (
    <Button tone="line" onPress={() => show({ bar: { kind: 'exception' } })}>
      {words(isNo ? 'help.writeException' : 'help.useException')}
    </Button>
  );
}

/** A need as it can be typed again: figure first, then the reason. */
function figureText(need: AuthorityNeed): string {
  const reason = 'reason' in need ? (need.reason ?? '') : '';
  return [figureInWords(need) ?? '', reason].filter((part) => part !== '').join(' ');
}
