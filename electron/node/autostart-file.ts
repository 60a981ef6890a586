// Start at login on Linux (L1): one file of the XDG autostart folder. Desktops switch such a file off by a line of their
// own in it, so what it says is read anew each time.

import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { words } from '../../shared/copy/words.ts';
import type { StartsAtLogin } from '../../shared/desk/desk.ts';
import { temporaryPath, writeSynced } from './durable-write.ts';
import { createRealFiles, type Files } from './files.ts';
import { type OwnCommand, quotedForDesktopEntry } from './own-command.ts';

const FILE = 'callback-companion.desktop';
const GROUP = '[Desktop Entry]';

export interface Autostart {
  /** Never throws: a file that cannot be read starts nothing. */
  read(): Promise<StartsAtLogin>;
  /** Written whole, or taken away; answers what the file says afterwards. */
  set(on: boolean): Promise<StartsAtLogin>;
}

export function createAutostart(command: OwnCommand, folder: string, files: Files = createRealFiles()): Autostart {
  const path = join(folder, FILE);
  const read = async (): Promise<StartsAtLogin> => {
    const text = await files.read(path).then(
      (bytes) => Buffer.from(bytes).toString('utf8'),
      () => null,
    );
    return autostartVerdict(text, command);
  };
  return {
    read,
    async set(on) {
      await (on ? write(files, folder, path, autostartText(command)) : files.remove(path)).catch(() => undefined);
      return read();
    },
  };
}

/** `$XDG_CONFIG_HOME/autostart`; the specification has relative paths ignored. */
export function autostartFolder(environment: NodeJS.ProcessEnv = process.env, home: string = homedir()): string {
  const config = environment['XDG_CONFIG_HOME'] ?? '';
  return join(isAbsolute(config) ? config : join(home, '.config'), 'autostart');
}

export function autostartText(command: OwnCommand): string {
  return [
    GROUP,
    'Type=Application',
    `Name=${words('app.name')}`,
    `Comment=${words('host.autostartComment')}`,
    `Exec=${execLine(command)}`,
    'Icon=callback-companion',
    'Terminal=false',
    'StartupNotify=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}

/**
 * Null for no file. Switched off by a person counts before everything else: such a file is never repaired by itself. One
 * that starts another program than this counts as off, and is written anew.
 */
export function autostartVerdict(text: string | null, command: OwnCommand): StartsAtLogin {
  if (text === null) return 'off';
  const entry = entryOf(text);
  if (entry.get('Hidden') === 'true' || entry.get('X-GNOME-Autostart-enabled') === 'false') return 'blocked';
  return entry.get('Exec') === execLine(command) ? 'on' : 'off';
}

function execLine({ program, args }: OwnCommand): string {
  return [program, ...args].map(quotedForDesktopEntry).join(' ');
}

/** The keys of the main group; of two equal keys the last. */
function entryOf(text: string): ReadonlyMap<string, string> {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const start = lines.indexOf(GROUP) + 1;
  const after = lines.slice(start).findIndex((line) => line.startsWith('['));
  const own = start === 0 ? [] : lines.slice(start, after < 0 ? undefined : start + after);
  return new Map(
    own.flatMap((line): [string, string][] => {
      const at = line.indexOf('=');
      return at < 1 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()]];
    }),
  );
}

async function write(files: Files, folder: string, path: string, text: string): Promise<void> {
  const temporary = temporaryPath(path);
  await files.makeFolder(folder);
  try {
    await writeSynced(files, temporary, Buffer.from(text));
    await files.rename(temporary, path);
  } finally {
    await files.remove(temporary);
  }
}
