import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button as AriaButton, Input, Label, SearchField as AriaSearchField } from 'react-aria-components';
import { words } from '../../../shared/copy/words.ts';
import { SEARCH_ID } from '../../state/focus-search.ts';
import styles from './search-field.module.css';

interface SearchFieldProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** Arrow down: into the calls. */
  readonly onDown: () => void;
  /** Enter: the call that is open. */
  readonly onEnter: () => void;
}

/** Searches with every letter. Escape clears it; Escape once more leaves the history. */
export function SearchField({ text, onChange, onDown, onEnter }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onDown();
  };
  return (
    <AriaSearchField
      className={styles['search'] ?? ''}
      value={text}
      onChange={onChange}
      onSubmit={onEnter}
      maxLength={200}
    >
      <Label className={styles['label'] ?? ''}>{words('history.search')}</Label>
      <Search size={18} aria-hidden="true" />
      <Input
        ref={input}
        id={SEARCH_ID}
        className={styles['input'] ?? ''}
        placeholder={words('history.searchHint')}
        onKeyDown={press}
      />
      <AriaButton className={styles['clear'] ?? ''} aria-label={words('history.clearSearch')}>
        <X size={16} aria-hidden="true" />
      </AriaButton>
    </AriaSearchField>
  );
}
