// What the agent tells the app about themselves and their colleagues: first run (c.12) and settings.

import { refuse, type Decide, decided } from './decision.ts';
import { entry } from './entries.ts';

/** Null leaves a part as it is. */
export const saveSettings: Decide<'saveSettings'> = (view, params) => {
  const { settings } = view;
  // Chosen by the system's own dialog and proved to be writable: no window sets it.
  const { backupFolder } = settings.preferences;
  const next = {
    ...settings,
    profile: params.profile ?? settings.profile,
    grants: params.grants ?? settings.grants,
    people: params.people ?? settings.people,
    preferences: params.preferences === null ? settings.preferences : { ...params.preferences, backupFolder },
  };
  return decided(null, [entry('settings', next)]);
};

/** 000-17: in writing, or not at all; null takes it away. */
export const setGuardGrant: Decide<'setGuardGrant'> = (view, { grant }) =>
  decided(null, [entry('settings', { ...view.settings, guardGrant: grant })]);

/** c.5 #5: which calling hours count. */
export const setCallingHours: Decide<'setCallingHours'> = (view, { callingHours }) =>
  decided(null, [entry('settings', { ...view.settings, callingHours })]);

/** The rules of the house, whole (000-21). */
export const savePolicies: Decide<'savePolicies'> = ({ settings }, { policies }) =>
  decided(null, [entry('settings', { ...settings, policies })]);

/** First run, step 7: "Did you see it?". Kept even if no test was sent in this run: the answer is about the desktop. */
export const answerTestReminder: Decide<'answerTestReminder'> = (view, { seen }, { now }) => {
  const at = view.engine.testReminder?.at ?? now;
  return decided(null, [entry('engine', { ...view.engine, testReminder: { at, seen } })]);
};

/** Marks a colleague busy until then, or free again with null (c.6). Refused: noSuchPerson. */
export const markBusy: Decide<'markBusy'> = (view, { personId, until }) => {
  const { settings } = view;
  if (!settings.people.some(({ id }) => id === personId)) return refuse('noSuchPerson');
  const people = settings.people.map((person) => (person.id === personId ? { ...person, busyUntil: until } : person));
  return decided(null, [entry('settings', { ...settings, people })]);
};
