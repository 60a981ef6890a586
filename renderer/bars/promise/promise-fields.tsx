import { words } from '../../../shared/copy/words.ts';
import type { PersonId } from '../../../shared/ids.ts';
import type { PhoneNumber } from '../../../shared/phone/number.ts';
import { spokenGroups } from '../../../shared/phone/parse.ts';
import { PromiseCause, PromiseKind } from '../../../shared/promise/record.ts';
import type { PromiseDraft } from '../../state/promise-draft.ts';
import { Check, Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { useDesk } from '../../state/store-context.tsx';
import { useEditPromise } from './use-edit-promise.ts';
import styles from './promise-fields.module.css';

/** A key that no person has. */
const NOBODY = '';

const KINDS = PromiseKind.options.map((key) => ({ key, label: words(`promiseBar.kind.${key}`) }));
const CAUSES = PromiseCause.options.map((key) => ({ key, label: words(`promiseBar.cause.${key}`) }));

/** What is promised, why not now (000-03), about what, to which number (000-16); and the two ticks. */
export function PromiseFields({ draft }: { readonly draft: PromiseDraft }) {
  const { edit } = useEditPromise();
  const { fields, number, moving } = draft;
  return (
    <>
      {moving === null ? <WhatAndWhere draft={draft} /> : <MoveFields draft={draft} />}
      <div className={styles['ticks']}>
        <Check isSelected={fields.customerAsked} onChange={(customerAsked) => edit({ customerAsked })}>
          {words('promiseBar.customerAsked')}
        </Check>
        <Check isSelected={fields.readBack} onChange={(readBack) => edit({ readBack })}>
          {readBackInWords(number)}
        </Check>
      </div>
    </>
  );
}

/** The number in groups to read back; 2 to 5 digits are shown as the extension they are (c.5 #1). */
function readBackInWords(number: PhoneNumber | null): string {
  if (number === null || number.kind === 'unusable') return words('promiseBar.readBack');
  const groups = spokenGroups(number);
  return words(number.kind === 'extension' ? 'promiseBar.readBackExtension' : 'promiseBar.readBackGroups', { groups });
}

function WhatAndWhere({ draft }: { readonly draft: PromiseDraft }) {
  const { fields } = draft;
  const { edit } = useEditPromise();
  return (
    <div className={styles['facts']}>
      <Select
        label={words('promiseBar.kind')}
        look="inside"
        choices={KINDS}
        value={fields.kind}
        onChange={(kind) => edit({ kind })}
      />
      <Select
        label={words('promiseBar.cause')}
        look="inside"
        choices={CAUSES}
        value={fields.cause}
        onChange={(cause) => edit({ cause })}
      />
      <Field
        label={words('promiseBar.about')}
        labelHidden
        prefix={words('promiseBar.about')}
        maxLength={200}
        value={fields.about}
        onChange={(about) => edit({ about })}
      />
      <Field
        label={words('promiseBar.number')}
        labelHidden
        prefix={words('promiseBar.number')}
        maxLength={200}
        value={fields.number}
        onChange={(number) => edit({ number, readBack: false })}
        inputProps={{ inputMode: 'tel', autoComplete: 'off' }}
        data-wants="number"
      />
      <Needs draft={draft} />
    </div>
  );
}

/** Check 9: whom it waits for. Asked only where somebody may be: an expert's answer, an option under way, an open step. */
function Needs({ draft: { fields, facts } }: { readonly draft: PromiseDraft }) {
  const { edit } = useEditPromise();
  const people = useDesk((desk) => desk.settings.people);
  const isAsking = useDesk((desk) => desk.call?.call.options.some(({ endedAt }) => endedAt === null) ?? false);
  const isInvolved = fields.kind === 'expertAnswer' || fields.dependsOn !== null || isAsking;
  if (!isInvolved || people.length === 0 || facts.kind === 'action') return null;
  const nobody = { key: NOBODY, label: words('promiseBar.needs.nobody') };
  return (
    <Select
      label={words('promiseBar.needs')}
      look="inside"
      choices={[nobody, ...people.map(({ id, name }) => ({ key: id, label: name }))]}
      value={fields.dependsOn ?? NOBODY}
      onChange={(id) => edit({ dependsOn: id === NOBODY ? null : (id as PersonId) })}
    />
  );
}

function MoveFields({ draft }: { readonly draft: PromiseDraft }) {
  return (
    <div className={styles['move']} data-wants="note">
      <MoveNote note={draft.fields.note} />
      <Needs draft={draft} />
    </div>
  );
}

/** Move only: why there is a new time; kept with the old promise. */
function MoveNote({ note }: { readonly note: string }) {
  const { edit } = useEditPromise();
  return (
    <Field
      label={words('promiseBar.note')}
      labelHidden
      prefix={words('promiseBar.note')}
      maxLength={300}
      value={note}
      onChange={(text) => edit({ note: text })}
    />
  );
}
