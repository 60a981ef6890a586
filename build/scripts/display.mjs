// Whether windows can be shown here. Windows and macOS always have a screen; elsewhere the session says so.

/** @param {NodeJS.ProcessEnv} [environment] */
export function hasDisplay(environment = process.env) {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
}
