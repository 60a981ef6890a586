import type { LoginItemSettings } from 'electron';
import type { StartsAtLogin } from '../../shared/desk/desk.ts';

/** What Electron's account of the login item means: there but switched off elsewhere is neither on nor off (L1). */
export function loginVerdict(platform: NodeJS.Platform, settings: Partial<LoginItemSettings>): StartsAtLogin {
  if (platform === 'darwin' && settings.status === 'requires-approval') return 'blocked';
  if (settings.openAtLogin !== true) return 'off';
  return platform === 'win32' && settings.executableWillLaunchAtLogin === false ? 'blocked' : 'on';
}
