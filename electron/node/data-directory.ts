// The folder in which everything is kept: where it is by default, and whether it can be used.

import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { words } from '../../shared/copy/words.ts';
import { done, type Outcome, refused } from '../../shared/outcome.ts';
import { createRealFiles, FileFault, type Files } from './files.ts';
import { probeFolder } from './folder-upkeep.ts';
import { problemInWords } from './save-problem.ts';

export interface DataDirectory {
  /** Absolute. */
  readonly path: string;
  /** Warnings for the agent, one clear sentence each. */
  readonly reports: readonly string[];
}

export interface DirectoryRefusal {
  readonly path: string;
  /** A fragment, such as "the disk is full". */
  readonly problem: string;
  /** The whole sentence, with the folder in it. */
  readonly sentence: string;
}

/** Parts of a path that show a folder which another program copies elsewhere (D3), and what that program is called. */
const SYNCED_PLACES: readonly (readonly [RegExp, string])[] = [
  [/^onedrive( - .+)?$/i, 'OneDrive'],
  [/^dropbox( \(.+\))?$/i, 'Dropbox'],
  [/^(icloud ?drive|com~apple~clouddocs|mobile documents)$/i, 'iCloud Drive'],
  [/^(google ?drive|googledrive-.+|my drive)$/i, 'Google Drive'],
  [/^onedrive-.+$/i, 'OneDrive'],
  [/^roaming$/i, 'the Windows roaming profile'],
];

/** Finds or creates the folder (0700) and proves that it can be written, by writing and syncing a file in it. */
export async function prepareDataDirectory(
  path: string,
  files: Files = createRealFiles(),
): Promise<Outcome<DataDirectory, DirectoryRefusal>> {
  const folder = resolve(path);
  try {
    if ((await files.kindOf(folder)) === 'file') throw new FileFault('NOT_FOLDER', folder);
    await probeFolder(files, folder);
  } catch (error) {
    const problem = problemInWords(error);
    const sentence = words('store.folder.refused', { folder, problem });
    return refused({ path: folder, problem, sentence });
  }
  return done({ path: folder, reports: syncedReports(folder) });
}

/** Where data lives when nobody says otherwise: never a roaming or synced place. */
export function defaultDataDirectory(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  return join(applicationData(platform, environment, home), 'Callback Companion');
}

function applicationData(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv, home: string): string {
  switch (platform) {
    case 'win32':
      return environment['LOCALAPPDATA'] || join(home, 'AppData', 'Local');
    case 'darwin':
      return join(home, 'Library', 'Application Support');
    default:
      return environment['XDG_DATA_HOME'] || join(home, '.local', 'share');
  }
}

function syncedReports(folder: string): readonly string[] {
  const parts = folder.split(/[\\/]/);
  const found = SYNCED_PLACES.find(([place]) => parts.some((part) => place.test(part)));
  return found === undefined ? [] : [words('store.report.synced', { service: found[1] })];
}
