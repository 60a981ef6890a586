// Start at login (L1) where the system keeps the list. What was asked for is not what happens: people switch it off in the
// Task Manager, in the settings of a Mac. So the system is asked each time, with the same program and words that it was
// given. On Linux it is a file: autostart-file.

import { app, type LoginItemSettings } from 'electron';
import type { StartsAtLogin } from '../../shared/desk/desk.ts';
import { type OwnCommand, quotedForWindows } from '../node/own-command.ts';
import { loginVerdict } from './login-verdict.ts';

/** Never throws; both answer what the computer does from now on. */
export interface LoginStart {
  read(): Promise<StartsAtLogin>;
  set(on: boolean): Promise<StartsAtLogin>;
}

/** For a start that a login would not repeat: on other data, or of nothing that the system could start. */
export const NO_LOGIN_START: LoginStart = { read: async () => 'unavailable', set: async () => 'unavailable' };

export function createLoginItem(platform: NodeJS.Platform, command: OwnCommand): LoginStart {
  const item = itemOf(platform, command);
  const read = async (): Promise<StartsAtLogin> => {
    try {
      return loginVerdict(platform, app.getLoginItemSettings(item) as Partial<LoginItemSettings>);
    } catch {
      return 'unavailable';
    }
  };
  return {
    read,
    async set(on) {
      try {
        app.setLoginItemSettings({ ...item, openAtLogin: on });
      } catch {
        // What `read` answers tells.
      }
      return read();
    },
  };
}

/** A Mac starts the app itself, and says `wasOpenedAtLogin` instead of a word on the command line. */
function itemOf(platform: NodeJS.Platform, { program, args }: OwnCommand): { path?: string; args?: string[] } {
  return platform === 'win32' ? { path: program, args: args.map(quotedForWindows) } : {};
}
