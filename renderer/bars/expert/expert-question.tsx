import { words } from '../../../shared/copy/words.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { askAbout, editAsk } from '../../state/ask-draft.ts';
import { useApp, useAppStore } from '../../state/store-context.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './expert-bar.module.css';

/** 003-13: the topic, and what is missing; as typed in the Ask tab. */
export function ExpertQuestion({ caseId }: { readonly caseId: CaseId }) {
  const store = useAppStore();
  const edits = useApp((state) => state.askEdits);
  const { topic, missing } = askAbout(edits, caseId);
  return (
    <div className={styles['question']}>
      <Field
        label={words('ask.topic')}
        labelHidden
        prefix={words('ask.topic')}
        maxLength={120}
        value={topic}
        onChange={(text) => editAsk(store, caseId, { topic: text })}
      />
      <Field
        label={words('ask.missing')}
        labelHidden
        prefix={words('ask.missing')}
        maxLength={300}
        value={missing}
        onChange={(text) => editAsk(store, caseId, { missing: text })}
      />
    </div>
  );
}
