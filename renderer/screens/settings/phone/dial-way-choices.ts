// The ways of dialling as one list to choose from, each by a word.

import { type WordKey, words } from '../../../../shared/copy/words.ts';
import type { Desk } from '../../../../shared/desk/desk.ts';
import { runsOn } from '../../../../shared/telephony/dial-programs.ts';
import { DialPreset, type DialWay } from '../../../../shared/telephony/setup.ts';

export type WayKey = 'tel' | DialPreset | 'teams' | 'zoom' | 'baresip';

const PLATFORMS = { windows: 'win32', mac: 'darwin', linux: 'linux' } as const;

export function keyOfWay(way: DialWay): WayKey {
  switch (way.kind) {
    case 'program':
      return way.preset;
    case 'address':
      return way.service;
    default:
      return way.kind;
  }
}

/** The way of this name, its program looked for in the usual places. */
export function wayOf(key: WayKey): DialWay {
  switch (key) {
    case 'tel':
    case 'baresip':
      return { kind: key };
    case 'teams':
    case 'zoom':
      return { kind: 'address', service: key };
    default:
      return { kind: 'program', preset: key, program: null };
  }
}

/** Those that can work here, and the one that is set whatever it is. */
export function wayChoices({ host, phone, settings }: Pick<Desk, 'host' | 'phone' | 'settings'>) {
  const here = DialPreset.options.filter((preset) => runsOn(preset, PLATFORMS[host.platform]));
  const baresip = phone.offered.includes('baresip') ? (['baresip'] as const) : [];
  const keys = new Set<WayKey>(['tel', ...here, 'teams', 'zoom', ...baresip, keyOfWay(settings.phone.dialWay)]);
  return [...keys].map((key) => ({ key, label: words(`dial.way.${key}` satisfies WordKey) }));
}

/** What the way does, in one sentence. */
export function aboutWay(way: DialWay): string {
  if (way.kind === 'program') return words('dial.about.program', { phone: words(`phone.preset.${way.preset}`) });
  return words(way.kind === 'address' ? `dial.about.${way.service}` : `dial.about.${way.kind}`);
}
