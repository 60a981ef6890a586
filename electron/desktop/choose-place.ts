// The system's own window for choosing a folder or a file. It belongs to our window and holds up nothing but that.

import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';

type PlaceKind = 'folder' | 'file' | 'table' | 'program';

const PROPERTIES: Readonly<Record<PlaceKind, NonNullable<OpenDialogOptions['properties']>>> = {
  folder: ['openDirectory', 'createDirectory'],
  file: ['openFile'],
  table: ['openFile'],
  // On a Mac the program is inside what looks like one file.
  program: ['openFile', 'treatPackageAsDirectory'],
};

const FILTERS: Readonly<Record<PlaceKind, NonNullable<OpenDialogOptions['filters']>>> = {
  folder: [],
  file: [{ name: 'JSON', extensions: ['json'] }],
  table: [{ name: 'CSV', extensions: ['csv', 'tsv', 'txt'] }],
  program: [],
};

/** Null when the agent closed it without a choice. */
export async function choosePlace(window: BrowserWindow, what: PlaceKind, title: string): Promise<string | null> {
  const filters = FILTERS[what];
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { title, filters, properties: PROPERTIES[what] });
  return canceled ? null : (filePaths[0] ?? null);
}
