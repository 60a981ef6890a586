// The promise rail: always there, in every state and window size.

import { words } from '../../shared/copy/words.ts';
import { type DraftRow, draftRow, rowBehindDraft } from '../state/draft-words.ts';
import { usePromiseDraft } from '../state/promise-draft.ts';
import { useDesk } from '../state/store-context.tsx';
import { useRailRows } from '../state/use-rail-rows.ts';
import { Shape } from '../ui/shape.tsx';
import { PromiseRows } from './promise-rows.tsx';
import { RailFoot } from './rail-foot.tsx';
import styles from './rail.module.css';

/** Rows that fit beside each other when the window is narrow. */
const ROWS_IN_ONE_LINE = 3;

export function Rail() {
  const rows = useRailRows();
  const promise = usePromiseDraft();
  const draft = promise === null ? null : draftRow(promise);
  const promises = useDesk((desk) => desk.promises);
  const open = rows.filter(({ group }) => group === 'today');
  return (
    <aside className={styles['rail']} aria-label={words('railPart.title')} data-region="rail">
      <header className={styles['header']}>
        <h2 className={styles['title']}>{words('railPart.title')}</h2>
        <span className={styles['count']}>{words('railPart.open', { n: open.length })}</span>
      </header>
      {rows.length === 0 && draft === null ? <p className={styles['empty']}>{words('railPart.empty')}</p> : null}
      <PromiseRows
        rows={rows}
        styles={styles}
        who={({ name, mark, about }) => <Who name={name} about={mark ?? about} />}
        inserted={
          draft === null ? null : { before: rowBehindDraft(draft, rows, promises), row: <Draft draft={draft} /> }
        }
      >
        {rows.length > ROWS_IN_ONE_LINE ? (
          <li className={styles['more']} aria-hidden="true">
            {words('railPart.more', { n: rows.length - ROWS_IN_ONE_LINE })}
          </li>
        ) : null}
      </PromiseRows>
      <RailFoot />
    </aside>
  );
}

function Who({ name, about }: { readonly name: string; readonly about: string }) {
  return (
    <p className={styles['name']}>
      <span className={styles['who']} data-private="">
        {name}
      </span>
      <span className={styles['about']}>{about}</span>
    </p>
  );
}

/** Where a promise being typed will land, before Enter. */
function Draft({ draft }: { readonly draft: DraftRow }) {
  return (
    <li className={`${styles['row']} ${styles['draft']}`}>
      <Shape name="draft" />
      <span className={styles['word']}>{draft.word}</span>
      <span className={styles['time']}>{draft.time}</span>
      <Who name={draft.name} about={draft.about || words('railPart.draft')} />
    </li>
  );
}
