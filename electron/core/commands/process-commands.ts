// 003-01: the process page in versions. A new one never writes over an old one.

import { presentProcess, withProcessVersion } from '../../../shared/agent/process-page.ts';
import { type Decide, decided, refuse } from './decision.ts';
import { entry } from './entries.ts';

/** The text that is there already makes no new version. Refused: profileMissing, processEmpty. */
export const saveProcess: Decide<'saveProcess'> = (view, { text }, { now }) => {
  const { settings } = view;
  if (settings.profile === null) return refuse('profileMissing');
  if (text.trim() === '') return refuse('processEmpty');
  if (text.trim() === presentProcess(settings.process).text) return decided(null, []);
  const versions = withProcessVersion(settings.process, { text, by: settings.profile.name, at: now });
  return decided(null, [entry('settings', { ...settings, process: versions })]);
};
