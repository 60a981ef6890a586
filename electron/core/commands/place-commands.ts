// Places on this computer that the agent chooses: by the system's own window where there is one, typed where not. Each
// is proved before it is used, and remembered while the app runs; the one for backups is saved.

import type { PlaceFor } from '../../../shared/contract/data-methods.ts';
import { words } from '../../../shared/copy/words.ts';
import { done, type Outcome } from '../../../shared/outcome.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import { presetOf } from '../../../shared/telephony/dial-programs.ts';
import type { CommandBus } from '../command-bus.ts';
import type { Copies, Machine } from '../ports.ts';
import type { Handlers } from '../router.ts';
import { decided, refuse } from './decision.ts';
import { entry } from './entries.ts';

export interface Places {
  /** Null while none was chosen. */
  chosen(what: PlaceFor): string | null;
  /** Refused: notHere, copyRefused, cannotSave; notASoftphone. */
  readonly choose: Handlers['choosePlace'];
}

export interface PlaceParts {
  readonly bus: CommandBus;
  readonly copies: Pick<Copies, 'proveFile' | 'proveFolder'>;
  readonly machine: Pick<Machine, 'choose'>;
}

type Answer<Value> = Promise<Outcome<Value, Refusal>>;

/** What the system's window offers for each. */
const KINDS: Readonly<Record<PlaceFor, Parameters<NonNullable<Machine['choose']>>[0]>> = {
  backups: 'folder',
  export: 'folder',
  import: 'file',
  teamIn: 'file',
  teamOut: 'folder',
  peopleIn: 'table',
  peopleOut: 'folder',
  dialProgram: 'program',
};

export function createPlaces({ bus, copies, machine }: PlaceParts): Places {
  const chosen = new Map<PlaceFor, string>();

  function keepBackupFolder(path: string): Answer<string> {
    return bus.run(({ settings }) => {
      const preferences = { ...settings.preferences, backupFolder: path };
      return decided(path, [entry('settings', { ...settings, preferences })]);
    });
  }

  /** Whoever names the program, it is started only under the name of a softphone; never a shell. */
  function keepDialProgram(program: string): Answer<string> {
    const preset = presetOf(program);
    if (preset === null) return Promise.resolve(refuse('notASoftphone'));
    return bus.run(({ settings }) => {
      const phone = { ...settings.phone, dialWay: { kind: 'program', preset, program } as const };
      return decided(program, [entry('settings', { ...settings, phone })]);
    });
  }

  async function proved(what: PlaceFor, place: string): Answer<string> {
    const found = await (KINDS[what] === 'folder' ? copies.proveFolder(place) : copies.proveFile(place));
    if (found.kind === 'refused') return refuse('copyRefused', { sentence: found.reason });
    if (what === 'dialProgram') return keepDialProgram(found.value);
    chosen.set(what, found.value);
    return what === 'backups' ? keepBackupFolder(found.value) : done(found.value);
  }

  return {
    chosen: (what) => chosen.get(what) ?? null,
    async choose({ what, typed }): Answer<string | null> {
      if (machine.choose === undefined) {
        return typed === null ? refuse('notHere', { problem: words('data.typeIt') }) : proved(what, typed);
      }
      // Where the system asks, no window names a place: what it shows could be anything.
      if (typed !== null) return refuse('notHere', { problem: words('data.askedBySystem') });
      const place = await machine.choose(KINDS[what], words(`data.choose.${what}`));
      return place === null ? done(null) : proved(what, place);
    },
  };
}
