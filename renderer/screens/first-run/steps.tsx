import type { ComponentType } from 'react';
import type { ProfileField } from '../../../shared/agent/profile-draft.ts';
import type { WordKey } from '../../../shared/copy/words.ts';
import { TeamOffer } from './team-offer.tsx';
import { LimitsForm, LimitsPreview } from '../../forms/limits-form.tsx';
import { NameForm, NamePreview } from '../../forms/name-form.tsx';
import { PeopleForm } from '../../forms/people-form.tsx';
import { ReachForm, ReachPreview } from '../../forms/reach-form.tsx';
import { ShiftForm } from '../../forms/shift-form.tsx';
import { ShiftPreview } from '../../forms/shift-preview.tsx';
import { TestReminder } from '../../forms/test-reminder.tsx';
import type { SettingsDraft } from '../../forms/use-settings-draft.ts';

export interface FirstRunStep {
  readonly id: string;
  readonly label: WordKey;
  readonly isNeeded: boolean;
  readonly why: WordKey;
  readonly Form: ComponentType<SettingsDraft>;
  readonly Preview: ComponentType<SettingsDraft>;
  /** True when the step is right and saved, so the next one may open. */
  readonly save: (draft: SettingsDraft) => boolean | Promise<boolean>;
}

const NAME_FIELDS: readonly ProfileField[] = ['name', 'role'];
const REACH_FIELDS: readonly ProfileField[] = ['directNumber', 'extension', 'noteAddress'];

const profileProps = (draft: SettingsDraft) => ({
  draft: draft.profile,
  problems: draft.profileProblems,
  onChange: draft.changeProfile,
});

const Nothing = () => null;

/** A step more is a row more. */
export const STEPS: readonly [FirstRunStep, ...FirstRunStep[]] = [
  {
    id: 'name',
    label: 'firstRun.step.name',
    isNeeded: true,
    why: 'firstRun.needed',
    Form: (draft) => <NameForm {...profileProps(draft)} />,
    Preview: (draft) => <NamePreview draft={draft.profile} />,
    save: (draft) => draft.checkProfile(NAME_FIELDS),
  },
  {
    id: 'reach',
    label: 'firstRun.step.reach',
    isNeeded: true,
    why: 'firstRun.needed',
    Form: (draft) => <ReachForm {...profileProps(draft)} />,
    Preview: (draft) => <ReachPreview draft={draft.profile} />,
    save: (draft) => draft.checkProfile(REACH_FIELDS),
  },
  {
    id: 'shift',
    label: 'firstRun.step.shift',
    isNeeded: true,
    why: 'firstRun.needed',
    Form: (draft) => <ShiftForm {...profileProps(draft)} />,
    Preview: (draft) => <ShiftPreview draft={draft.profile} />,
    save: (draft) => draft.saveProfile(),
  },
  {
    id: 'limits',
    label: 'firstRun.step.limits',
    isNeeded: false,
    why: 'firstRun.canWait.limits',
    Form: (draft) => (
      <LimitsForm
        draft={draft.limits}
        grantedBy={draft.grantedBy}
        currency={draft.profile.currency}
        problems={draft.limitProblems}
        onChange={draft.changeLimits}
        onGrantedBy={draft.changeGrantedBy}
      />
    ),
    Preview: (draft) => (
      <>
        <LimitsPreview draft={draft.limits} />
        <TeamOffer />
      </>
    ),
    save: (draft) => draft.saveLimits(),
  },
  {
    id: 'people',
    label: 'firstRun.step.people',
    isNeeded: false,
    why: 'firstRun.canWait.people',
    Form: (draft) => (
      <PeopleForm
        drafts={draft.people}
        onChange={draft.changePerson}
        onAdd={draft.addPerson}
        onRemove={draft.removePerson}
      />
    ),
    Preview: Nothing,
    save: (draft) => draft.savePeople(),
  },
  {
    id: 'test',
    label: 'firstRun.step.test',
    isNeeded: false,
    why: 'firstRun.canWait.test',
    Form: () => <TestReminder />,
    Preview: Nothing,
    save: () => true,
  },
];
