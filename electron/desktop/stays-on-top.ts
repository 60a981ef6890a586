import type { Desktop } from '../core/ports.ts';

export interface DisplayFacts {
  readonly platform: NodeJS.Platform;
  /** Major version of Electron: from 38 on it speaks Wayland by itself where there is one; before, X11 through XWayland. */
  readonly electron: number;
  readonly sessionType: string | undefined;
  readonly waylandDisplay: string | undefined;
  /** Chromium's `--ozone-platform`, empty when not given. */
  readonly ozonePlatform: string;
}

const WAYLAND_BY_ITSELF = 38;

/** Whether a window may stay above others. Wayland gives no program that right (c.8); its X11 bridge does. */
export function staysOnTopOf(facts: DisplayFacts): Desktop['staysOnTop'] {
  if (facts.platform !== 'linux') return 'yes';
  if (facts.ozonePlatform !== '') return facts.ozonePlatform === 'wayland' ? 'wayland' : 'yes';
  const isWayland = facts.sessionType === 'wayland' || (facts.waylandDisplay ?? '') !== '';
  return isWayland && facts.electron >= WAYLAND_BY_ITSELF ? 'wayland' : 'yes';
}

/** `ozonePlatform` is Chromium's switch; the rest this process knows. */
export function displayFacts(ozonePlatform: string): DisplayFacts {
  return {
    platform: process.platform,
    electron: Number.parseInt(process.versions.electron ?? '0', 10),
    sessionType: process.env['XDG_SESSION_TYPE'],
    waylandDisplay: process.env['WAYLAND_DISPLAY'],
    ozonePlatform,
  };
}
