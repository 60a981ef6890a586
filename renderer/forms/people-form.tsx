import { NO_DEPUTY, type PersonDraft, PERSON_ROLES } from '../../shared/agent/people-draft.ts';
import { words } from '../../shared/copy/words.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { type Choice, Select } from '../ui/select.tsx';
import { FormPage } from './form-page.tsx';
import styles from './form.module.css';

export interface PeopleFormProps {
  readonly drafts: readonly PersonDraft[];
  readonly onChange: (index: number, change: Partial<PersonDraft>) => void;
  readonly onAdd: () => void;
  readonly onRemove: (index: number) => void;
}

const ROLE_CHOICES = PERSON_ROLES.map((role) => ({ key: role, label: words(`role.${role}`) }));

/** Quick rows for supervisors and experts (003-19, 003-23). A row without a name is not saved. */
export function PeopleForm({ drafts, onChange, onAdd, onRemove }: PeopleFormProps) {
  return (
    <FormPage title={words('form.people.title')} lede={words('form.people.lede')}>
      {drafts.length === 0 ? <p>{words('form.people.empty')}</p> : null}
      <div className={styles['people']}>
        {drafts.map((draft, index) => (
          <PersonRow
            key={draft.id}
            draft={draft}
            deputies={deputiesFor(drafts, draft)}
            nth={index + 1}
            onChange={(change) => onChange(index, change)}
            onRemove={() => onRemove(index)}
          />
        ))}
      </div>
      <div className={styles['actions']}>
        <Button tone="line" onPress={onAdd}>
          {words('form.person.add')}
        </Button>
      </div>
    </FormPage>
  );
}

/** Anybody else in the list who has a name (003-19, 003-23). */
function deputiesFor(drafts: readonly PersonDraft[], draft: PersonDraft): readonly Choice<string>[] {
  const others = drafts.filter(({ id, name }) => id !== draft.id && name.trim() !== '');
  return [
    { key: NO_DEPUTY, label: words('form.person.noDeputy') },
    ...others.map(({ id, name }) => ({ key: id, label: name })),
  ];
}

interface PersonRowProps {
  readonly draft: PersonDraft;
  readonly deputies: readonly Choice<string>[];
  readonly nth: number;
  readonly onChange: (change: Partial<PersonDraft>) => void;
  readonly onRemove: () => void;
}

function PersonRow({ draft, deputies, nth, onChange, onRemove }: PersonRowProps) {
  const problem = draft.problem === null ? undefined : words(`problem.${draft.problem}`);
  return (
    <fieldset className={styles['person']} aria-label={words('form.person.nth', { n: nth })}>
      <Field
        label={words('form.person.name')}
        autoFocus={nth === 1}
        value={draft.name}
        onChange={(name) => onChange({ name })}
      />
      <Select
        label={words('form.person.role')}
        choices={ROLE_CHOICES}
        value={draft.role}
        onChange={(role) => onChange({ role })}
      />
      <Field label={words('form.person.topics')} value={draft.topics} onChange={(topics) => onChange({ topics })} />
      <Field
        label={words('form.person.hours')}
        value={draft.hours}
        problem={problem}
        onChange={(hours) => onChange({ hours })}
      />
      <Field label={words('form.person.number')} value={draft.number} onChange={(number) => onChange({ number })} />
      <Select
        label={words('form.person.deputy')}
        choices={deputies}
        value={draft.deputy}
        onChange={(deputy) => onChange({ deputy })}
      />
      <span className={styles['removeCell']}>
        <Button
          tone="link"
          onPress={onRemove}
          aria-label={words('form.person.remove', { name: draft.name || String(nth) })}
        >
          {words('form.remove')}
        </Button>
      </span>
    </fieldset>
  );
}
