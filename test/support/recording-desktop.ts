// A desktop without a screen: it keeps what it was told.

import type { Desktop, Dialler, Glance } from '../../electron/core/ports.ts';
import { done, refused } from '../../shared/outcome.ts';

export interface RecordingDesktop extends Desktop {
  readonly glances: readonly Glance[];
  /** How often the window was brought to the front. */
  broughtForward(): number;
  /** How often it came into view without the keyboard. */
  cameIntoView(): number;
}

export function createRecordingDesktop(staysOnTop: Desktop['staysOnTop'] = 'yes'): RecordingDesktop {
  const glances: Glance[] = [];
  let times = 0;
  let views = 0;
  return {
    kind: 'desktop',
    platform: 'linux',
    staysOnTop,
    glances,
    broughtForward: () => times,
    cameIntoView: () => views,
    showGlance(glance) {
      glances.push(glance);
    },
    bringToFront() {
      times += 1;
    },
    comeIntoView() {
      views += 1;
    },
    async setCompact(compact) {
      return compact && staysOnTop === 'yes';
    },
  };
}

export interface RecordingDialler extends Dialler {
  readonly dialled: readonly string[];
  /** By which way each of them. */
  readonly ways: readonly Parameters<Dialler['dial']>[1][];
  /** Set by a test: why the next numbers are refused; null to accept. */
  refuseWith(problem: string | null): void;
}

export function createRecordingDialler(): RecordingDialler {
  const dialled: string[] = [];
  const ways: Parameters<Dialler['dial']>[1][] = [];
  let problem: string | null = null;
  return {
    dialled,
    ways,
    refuseWith(next) {
      problem = next;
    },
    async dial(number, way) {
      if (problem !== null) return refused(problem);
      dialled.push(number);
      ways.push(way);
      return done(null);
    },
  };
}
