// The system's own window for choosing a folder or a file. It belongs to our window and holds up nothing but that.

import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';

const PROPERTIES: Readonly<Record<'folder' | 'file', NonNullable<OpenDialogOptions['properties']>>> = {
  folder: ['openDirectory', 'createDirectory'],
  file: ['openFile'],
};

/** Null when the agent closed it without a choice. */
export async function choosePlace(
  window: BrowserWindow,
  what: 'folder' | 'file',
  title: string,
): Promise<string | null> {
  const filters = what === 'file' ? [{ name: 'JSON', extensions: ['json'] }] : [];
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { title, filters, properties: PROPERTIES[what] });
  return canceled ? null : (filePaths[0] ?? null);
}
