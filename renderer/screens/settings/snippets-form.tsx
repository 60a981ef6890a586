import { useState } from 'react';
import { Snippet } from '../../../shared/agent/preferences.ts';
import { words } from '../../../shared/copy/words.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { SaveForm } from './save-form.tsx';
import styles from './settings.module.css';
import { usePreferences } from '../../state/use-preferences.ts';

interface SnippetDraft {
  readonly key: string;
  readonly name: string;
  readonly text: string;
}

/** The agent's own snippets, typed in the notes as `;name`. */
export function SnippetsForm() {
  const [preferences, change] = usePreferences();
  const [drafts, setDrafts] = useState<readonly SnippetDraft[]>(() =>
    preferences.snippets.map((snippet) => ({ ...snippet, key: snippet.name })),
  );
  const update = (key: string, part: Partial<SnippetDraft>): void =>
    setDrafts((before) => before.map((draft) => (draft.key === key ? { ...draft, ...part } : draft)));
  const save = async (): Promise<boolean> => {
    const read = drafts.map(readSnippet);
    return read.every((snippet) => snippet !== null) && change({ snippets: read });
  };
  return (
    <section aria-label={words('settings.snippets')}>
      <h3 className={styles['heading']}>{words('settings.snippets')}</h3>
      <p className={styles['lede']}>{words('settings.snippetsLede')}</p>
      <SaveForm save={save}>
        {drafts.map((draft) => (
          <div key={draft.key} className={styles['snippet']}>
            <Field
              label={words('settings.snippetName')}
              value={draft.name}
              problem={readSnippet(draft) === null ? words('settings.snippetProblem') : undefined}
              prefix=";"
              onChange={(name) => update(draft.key, { name })}
            />
            <Field
              label={words('settings.snippetText')}
              value={draft.text}
              onChange={(text) => update(draft.key, { text })}
            />
            <Button
              tone="link"
              aria-label={words('settings.snippetRemove', { name: draft.name })}
              onPress={() => setDrafts((before) => before.filter(({ key }) => key !== draft.key))}
            >
              {words('form.remove')}
            </Button>
          </div>
        ))}
        <Button
          tone="line"
          onPress={() => setDrafts((before) => [...before, { key: crypto.randomUUID(), name: '', text: '' }])}
        >
          {words('settings.snippetAdd')}
        </Button>
      </SaveForm>
    </section>
  );
}

function readSnippet({ name, text }: SnippetDraft): Snippet | null {
  const read = Snippet.safeParse({ name: name.trim().replace(/^;/, ''), text });
  return read.success ? read.data : null;
}
