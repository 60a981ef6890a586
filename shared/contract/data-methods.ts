// Methods on everything that is saved, as a whole: backups, export, import, and going on after a loss.

import { z } from 'zod';
import { Backup, dayOfBackup } from '../copies/backup.ts';
import { CopyPreview } from '../copies/preview.ts';
import { command, nothing, query } from './method-kinds.ts';

/** What a place on this computer is chosen for; each is remembered by itself while the app runs. */
export const PlaceFor = z.enum([
  'backups',
  'export',
  'import',
  /** The file of the team to look at, and the folder that gets one. */
  'teamIn',
  'teamOut',
  /** The same for the directory as a table. */
  'peopleIn',
  'peopleOut',
  /** The softphone that numbers are dialled with; saved with it, and known by the name of its program. */
  'dialProgram',
]);
export type PlaceFor = z.infer<typeof PlaceFor>;

/** Nothing but a backup's own name: it is looked for in the backup folder and nowhere else. */
const backupName = z.string().refine((name) => dayOfBackup(name) !== null, 'not a backup');

/** What a restore or an import brought: what there is to keep now, and where the data before it is. */
export const TakenOver = z.strictObject({
  openPromises: z.int().min(0),
  late: z.int().min(0),
  keptIn: z.string(),
});
export type TakenOver = z.infer<typeof TakenOver>;

export const dataMethods = {
  /** The folder of backups and what is in it, newest first; `problem` when it cannot be read. */
  backups: query(
    z.strictObject({}),
    z.strictObject({
      folder: z.string(),
      isChosen: z.boolean(),
      list: z.array(Backup),
      problem: z.string().nullable(),
    }),
  ),

  /**
   * A folder for backups (saved) or for an export, the file to import, or a softphone's program (saved). `typed` only where the host cannot ask with
   * the system's own dialog. Answers the whole path; null when the agent chose none.
   */
  choosePlace: command(
    z.strictObject({ what: PlaceFor, typed: z.string().max(1000).nullable() }),
    z.string().nullable(),
  ),
  backUpNow: command(z.strictObject({}), Backup),
  /** Reads a backup through and says what it would change. */
  previewRestore: command(z.strictObject({ name: backupName }), CopyPreview),
  /** A backup takes the place of everything that is here; what was here is kept aside. */
  restoreBackup: command(z.strictObject({ name: backupName }), TakenOver),
  /** Into the chosen folder. Answers the whole path of what was made. */
  exportAll: command(z.strictObject({ as: z.enum(['json', 'csv']) }), z.string()),
  previewImport: command(z.strictObject({}), CopyPreview),
  /** The chosen file comes to what is here; of each record the higher revision counts. */
  importCopy: command(z.strictObject({}), TakenOver),
  cancelTask: command(z.strictObject({}), nothing),
  /** Ends a recovery: saving begins with what could be read. */
  goOnAfterLoss: command(z.strictObject({}), nothing),
} as const;
