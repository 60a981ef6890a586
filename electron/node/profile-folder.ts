import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';

/**
 * Where a host keeps what is not the agent's work, for one data folder: log, window places, Chromium's own files. Never
 * in the data folder, which may be read-only or synced. One profile per data folder also means one desktop instance
 * per data folder, so that demo data opens beside the real desk. `usual` is the default data folder.
 */
export function profileFolder(dataFolder: string, usual: string): string {
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16);
  return join(dirname(usual), 'Callback Companion Profiles', name);
}

/** The default folder for demo data, beside the agent's own. */
export function demoFolder(usual: string): string {
  return `${usual} Demo`;
}
