import { words } from '../../shared/copy/words.ts';
import { Field } from '../ui/field.tsx';
import { FormPage, Preview, SpokenLine } from './form-page.tsx';
import styles from './form.module.css';
import { type ProfileFormProps, problemText } from './name-form.tsx';

export function ReachForm({ draft, problems, onChange }: ProfileFormProps) {
  return (
    <FormPage title={words('form.reach.title')} lede={words('form.reach.lede')}>
      <div className={styles['grid']}>
        <Field
          label={words('form.directNumber')}
          size="tall"
          autoFocus
          value={draft.directNumber}
          problem={problemText(problems.directNumber)}
          onChange={(directNumber) => onChange({ directNumber })}
        />
        <Field
          label={words('form.extension')}
          size="tall"
          value={draft.extension}
          onChange={(extension) => onChange({ extension })}
        />
        <div className={styles['wide']}>
          <Field
            label={words('form.noteAddress')}
            size="tall"
            value={draft.noteAddress}
            onChange={(noteAddress) => onChange({ noteAddress })}
          />
        </div>
      </div>
    </FormPage>
  );
}

export function ReachPreview({ draft }: Pick<ProfileFormProps, 'draft'>) {
  const direct = draft.directNumber.trim() || '…';
  const line = words('say.close', { name: draft.name.trim() || '…', direct });
  return (
    <Preview title={words('form.youWillSay')}>
      <SpokenLine line={line} typed={[direct]} />
    </Preview>
  );
}
