// A start that only tells of a call: it hands that over to the app that runs and is gone. Nothing is shown and nothing
// comes forward; where no app runs nothing is opened over the agent's work either.

import { app } from 'electron';
import type { HandedOver } from '../../shared/telephony/handed-over.ts';
import { post } from '../node/telephony/handover/mailbox.ts';
import { partingOf } from '../node/telephony/handover/parting.ts';

/** Electron sends the whole line along, and cuts what it sends at 32 kB: far from there nothing of ours is lost. */
const LONGEST_LINE = 8192;

/** Call it once the folder of the profile is set, before Electron is ready. */
export async function tellAndLeave(told: HandedOver, profile: string): Promise<void> {
  // Twinkle holds the caller back until it has read this line.
  if (process.env['TWINKLE_TRIGGER'] === 'in_call') process.stdout.write('end\n');
  // Two apps that started within a breath may both run without Electron's lock, and another host never has it.
  const isTaken = takenByLock(told) || (await post(profile, told));
  const { code, sentence } = partingOf(told, isTaken);
  process.stderr.write(sentence);
  app.exit(code);
}

function takenByLock(told: HandedOver): boolean {
  if (process.argv.join(' ').length > LONGEST_LINE) return false;
  if (!app.requestSingleInstanceLock({ ...told })) return true;
  app.releaseSingleInstanceLock();
  return false;
}
