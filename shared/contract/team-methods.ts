// Methods about what a team shares: one signed file, and the directory of people as a table.

import { z } from 'zod';
import { TeamPreview } from '../agent/team-changes.ts';
import { command, nothing } from './method-kinds.ts';

export const teamMethods = {
  /** Reads the chosen file and says what it would change; nothing is taken yet. */
  previewTeam: command(z.strictObject({}), TeamPreview),
  /** Takes what was looked at last. Refused: noPlaceChosen where nothing was. */
  takeTeam: command(z.strictObject({}), nothing),
  /** Into the chosen folder, signed off by this name. Answers the whole path. */
  exportTeam: command(z.strictObject({ signedBy: z.string().trim().min(1).max(60) }), z.string()),
  /** 003-19: the same for the directory, as a table that spreadsheets read. */
  previewPeople: command(z.strictObject({}), TeamPreview),
  takePeople: command(z.strictObject({}), nothing),
  exportPeople: command(z.strictObject({}), z.string()),
} as const;
