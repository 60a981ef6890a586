import { useState } from 'react';
import { emptyPersonDraft, type PersonDraft, personDraft, readPeople } from '../../shared/agent/people-draft.ts';
import {
  type ProfileDraft,
  type ProfileProblems,
  profileDraft,
  readProfile,
} from '../../shared/agent/profile-draft.ts';
import { type LimitProblems, type LimitsDraft, limitsDraft, readLimits } from '../../shared/authority/limits-draft.ts';
import type { Params } from '../../shared/contract/methods.ts';
import { words } from '../../shared/copy/words.ts';
import { homeHere } from './places.ts';
import { useDesk, useRun } from '../state/store-context.tsx';

/** What has been typed so far, and how each part is saved. First run and Settings share it: the same forms, the same checks. */
export interface SettingsDraft {
  readonly profile: ProfileDraft;
  readonly profileProblems: ProfileProblems;
  readonly limits: LimitsDraft;
  readonly limitProblems: LimitProblems;
  readonly grantedBy: string;
  readonly people: readonly PersonDraft[];
  changeProfile(change: Partial<ProfileDraft>): void;
  changeLimits(change: Partial<LimitsDraft>): void;
  changeGrantedBy(name: string): void;
  changePerson(index: number, change: Partial<PersonDraft>): void;
  addPerson(): void;
  removePerson(index: number): void;
  /** Answers whether these fields of the profile are right; marks those that are not. */
  checkProfile(fields: readonly (keyof ProfileProblems)[]): boolean;
  saveProfile(): Promise<boolean>;
  saveLimits(): Promise<boolean>;
  savePeople(): Promise<boolean>;
}

const NOTHING = { profile: null, grants: null, people: null, preferences: null };
/** Three quick rows (c.12 step 5): one supervisor, one expert, one more. */
const QUICK_ROLES = ['supervisor', 'expert', 'seniorPartner'] as const;

export function useSettingsDraft(): SettingsDraft {
  const settings = useDesk((desk) => desk.settings);
  const run = useRun();
  const [profile, setProfile] = useState(() => profileDraft(settings.profile, homeHere()));
  const [profileProblems, setProfileProblems] = useState<ProfileProblems>({});
  const [limits, setLimits] = useState(() => limitsDraft(settings.grants));
  const [limitProblems, setLimitProblems] = useState<LimitProblems>({});
  const [grantedBy, setGrantedBy] = useState(() => settings.grants[0]?.grantedBy ?? '');
  const [people, setPeople] = useState<readonly PersonDraft[]>(() =>
    settings.people.length > 0
      ? settings.people.map(personDraft)
      : QUICK_ROLES.map((role) => emptyPersonDraft(newPersonId(), role)),
  );
  const save = async (part: Partial<Params<'saveSettings'>>) =>
    (await run('saveSettings', { ...NOTHING, ...part })) !== null;
  const readWhole = () => readProfile(profile, { lunch: words('form.lunch'), pause: words('form.pause') });

  return {
    profile,
    profileProblems,
    limits,
    limitProblems,
    grantedBy,
    people,
    changeProfile: (change) => setProfile((before) => ({ ...before, ...change })),
    changeLimits: (change) => setLimits((before) => ({ ...before, ...change })),
    changeGrantedBy: setGrantedBy,
    changePerson: (index, change) =>
      setPeople((before) => before.map((draft, at) => (at === index ? { ...draft, ...change } : draft))),
    addPerson: () => setPeople((before) => [...before, emptyPersonDraft(newPersonId(), 'expert')]),
    removePerson: (index) => setPeople((before) => before.filter((_, at) => at !== index)),
    checkProfile(fields) {
      const read = readWhole();
      const all = read.kind === 'refused' ? read.reason : {};
      const here = Object.fromEntries(fields.filter((field) => all[field]).map((field) => [field, all[field]]));
      setProfileProblems(here);
      return Object.keys(here).length === 0;
    },
    async saveProfile() {
      const read = readWhole();
      setProfileProblems(read.kind === 'refused' ? read.reason : {});
      return read.kind === 'done' && (await save({ profile: read.value }));
    },
    async saveLimits() {
      const read = readLimits(limits, settings.grants, { currency: profile.currency, grantedBy: grantedBy.trim() });
      setLimitProblems(read.kind === 'refused' ? read.reason : {});
      return read.kind === 'done' && (await save({ grants: read.value }));
    },
    async savePeople() {
      const read = readPeople(people, settings.people);
      if (read.kind === 'refused') setPeople(read.reason);
      return read.kind === 'done' && (await save({ people: read.value }));
    },
  };
}

function newPersonId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 22);
}
