import type { ReactNode } from 'react';
import { words } from '../../../shared/copy/words.ts';
import { LimitsForm } from '../../forms/limits-form.tsx';
import { NameForm } from '../../forms/name-form.tsx';
import { PeopleForm } from '../../forms/people-form.tsx';
import { ReachForm } from '../../forms/reach-form.tsx';
import { ShiftForm } from '../../forms/shift-form.tsx';
import { useSettingsDraft } from '../../forms/use-settings-draft.ts';
import { CallingHoursForm } from './calling-hours.tsx';
import { GrantDetails } from './grant-details.tsx';
import { ExceptionsLedger } from './limits/exceptions-ledger.tsx';
import { PoliciesForm } from './limits/policies-form.tsx';
import { ProfileVerdictLine } from './limits/profile-verdict-line.tsx';
import { GuardGrantForm } from './guard-grant.tsx';
import { SaveForm } from './save-form.tsx';
import styles from './settings.module.css';

export function YouPart() {
  const draft = useSettingsDraft();
  const props = { draft: draft.profile, problems: draft.profileProblems, onChange: draft.changeProfile };
  return (
    <SaveForm save={draft.saveProfile}>
      <Stack>
        <NameForm {...props} />
        <ReachForm {...props} />
      </Stack>
    </SaveForm>
  );
}

export function ShiftPart() {
  const draft = useSettingsDraft();
  return (
    <Stack>
      <SaveForm save={draft.saveProfile}>
        <ShiftForm draft={draft.profile} problems={draft.profileProblems} onChange={draft.changeProfile} />
      </SaveForm>
      <CallingHoursForm />
    </Stack>
  );
}

export function LimitsPart() {
  const draft = useSettingsDraft();
  return (
    <Stack>
      <SaveForm save={draft.saveLimits}>
        <LimitsForm
          draft={draft.limits}
          grantedBy={draft.grantedBy}
          currency={draft.profile.currency}
          problems={draft.limitProblems}
          onChange={draft.changeLimits}
          onGrantedBy={draft.changeGrantedBy}
        />
      </SaveForm>
      <section aria-label={words('settings.details')}>
        <h3 className={styles['heading']}>{words('settings.details')}</h3>
        <ProfileVerdictLine />
        <GrantDetails />
      </section>
      <PoliciesForm />
      <ExceptionsLedger />
      <GuardGrantForm />
    </Stack>
  );
}

export function PeoplePart() {
  const draft = useSettingsDraft();
  return (
    <SaveForm save={draft.savePeople}>
      <PeopleForm
        drafts={draft.people}
        onChange={draft.changePerson}
        onAdd={draft.addPerson}
        onRemove={draft.removePerson}
      />
    </SaveForm>
  );
}

function Stack({ children }: { readonly children: ReactNode }) {
  return <div className={styles['stack']}>{children}</div>;
}
