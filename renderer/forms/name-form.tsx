import type { ProfileDraft, ProfileProblems } from '../../shared/agent/profile-draft.ts';
import { words } from '../../shared/copy/words.ts';
import { Check, Field } from '../ui/field.tsx';
import { FormPage, Preview, SpokenLine } from './form-page.tsx';
import styles from './form.module.css';

export interface ProfileFormProps {
  readonly draft: ProfileDraft;
  readonly problems: ProfileProblems;
  readonly onChange: (change: Partial<ProfileDraft>) => void;
}

/** A problem's sentence, or nothing. */
export function problemText(code: ProfileProblems[keyof ProfileProblems]): string | undefined {
  return code === undefined ? undefined : words(`problem.${code}`);
}

export function NameForm({ draft, problems, onChange }: ProfileFormProps) {
  return (
    <FormPage title={words('form.name.title')} lede={words('form.name.lede')}>
      <div className={styles['grid']}>
        <div className={styles['wide']}>
          <Field
            label={words('form.name')}
            size="tall"
            autoFocus
            value={draft.name}
            problem={problemText(problems.name)}
            onChange={(name) => onChange({ name })}
          />
        </div>
        <div className={styles['wide']}>
          <Field label={words('form.role')} size="tall" value={draft.role} onChange={(role) => onChange({ role })} />
        </div>
        <Check isSelected={draft.newRep} onChange={(newRep) => onChange({ newRep })}>
          {words('form.newRep')}
        </Check>
      </div>
    </FormPage>
  );
}

export function NamePreview({ draft }: Pick<ProfileFormProps, 'draft'>) {
  const name = draft.name.trim() || '…';
  return (
    <Preview title={words('form.youWillSay')}>
      <SpokenLine line={words('say.greeting', { name })} typed={[name]} />
    </Preview>
  );
}
