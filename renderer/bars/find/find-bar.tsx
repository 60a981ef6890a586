import { useState } from 'react';
import { Autocomplete, Header, Menu, MenuItem, MenuSection } from 'react-aria-components';
import type { FoundRow, FoundThing } from '../../../shared/bar/found.ts';
import { words } from '../../../shared/copy/words.ts';
import { useDesk } from '../../state/store-context.tsx';
import { Field } from '../../ui/field.tsx';
import { BarFrame } from '../bar-frame.tsx';
import { useDoFound } from './use-do-found.ts';
import { useFound } from './use-found.ts';
import styles from './find-bar.module.css';

// Dialling comes last: one key too many must not ring anybody.
const GROUPS = ['customer', 'promise', 'person', 'command', 'dial'] as const satisfies readonly FoundThing['kind'][];
/** With a named caller Enter on the first row must not make somebody else the caller. */
const GROUPS_WITH_CALLER = [
  'promise',
  'person',
  'command',
  'customer',
  'dial',
] as const satisfies (typeof GROUPS)[number][];

/** Ctrl+K: one field, one list. Arrows choose, Enter does what the row says. */
export function FindBar({ text: given }: { readonly text: string }) {
  const [text, setText] = useState(given);
  const rows = useFound(text);
  const act = useDoFound();
  const hasCaller = useDesk((desk) => desk.call?.customer?.name != null);
  const groups = hasCaller ? GROUPS_WITH_CALLER : GROUPS;
  const choose = (key: string): void => {
    const row = rows.find((found) => found.key === key);
    if (row !== undefined) void act(row.thing);
  };
  return (
    <BarFrame title={words('find.title')} lede={words('find.lede')}>
      <Autocomplete inputValue={text} onInputChange={setText}>
        <div className={styles['field']}>
          <Field label={words('find.field')} labelHidden size="tall" autoFocus maxLength={200} />
        </div>
        <Menu
          className={styles['list'] ?? ''}
          aria-label={words('find.results')}
          onAction={(key) => choose(String(key))}
          renderEmptyState={() => <p className={styles['none']}>{words('find.none', { text })}</p>}
        >
          {groups.map((kind) => (
            <FoundGroup key={kind} kind={kind} rows={rows.filter(({ thing }) => thing.kind === kind)} />
          ))}
        </Menu>
      </Autocomplete>
    </BarFrame>
  );
}

function FoundGroup({ kind, rows }: { readonly kind: FoundThing['kind']; readonly rows: readonly FoundRow[] }) {
  const hasCall = useDesk((desk) => desk.call !== null);
  if (rows.length === 0) return null;
  return (
    <MenuSection className={styles['group'] ?? ''}>
      <Header className={styles['header'] ?? ''}>{words(`find.group.${kind}`)}</Header>
      {rows.map(({ key, title, detail, thing }) => (
        <MenuItem key={key} id={key} textValue={`${title} ${detail}`} className={styles['item'] ?? ''}>
          <span className={styles['title']} {...markOf(thing)}>
            {title}
          </span>
          <span className={styles['detail']} {...markOf(thing)}>
            {detail}
          </span>
          <span className={styles['does']}>{doesInWords(thing, hasCall)}</span>
        </MenuItem>
      ))}
    </MenuSection>
  );
}

/** People who ring are behind the curtain; experts and commands are not. */
function markOf({ kind }: FoundThing): { readonly 'data-private'?: '' } {
  return kind === 'customer' || kind === 'dial' || kind === 'promise' ? { 'data-private': '' } : {};
}

function doesInWords(thing: FoundThing, hasCall: boolean): string {
  switch (thing.kind) {
    case 'customer':
      return words(hasCall ? 'find.does.setCaller' : 'find.does.openCalls');
    case 'dial':
      return words('find.does.dial');
    case 'promise':
      return words('find.does.showPromise');
    case 'person':
      return words('find.does.ask');
    case 'command':
      return '';
  }
}
