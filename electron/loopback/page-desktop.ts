import type { Desktop } from '../core/ports.ts';

const platforms: Readonly<Record<string, Desktop['platform']>> = { win32: 'windows', darwin: 'mac' };

/** A browser tab has no tray, cannot come forward and cannot stay on top: it says so, and the page shows the rest. */
export function createPageDesktop(platform: NodeJS.Platform): Desktop {
  return {
    kind: 'loopback',
    platform: platforms[platform] ?? 'linux',
    staysOnTop: 'browser',
    showGlance: () => {},
    bringToFront: () => {},
    comeIntoView: () => {},
    setCompact: async () => false,
  };
}
