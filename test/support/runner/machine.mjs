// What the window tests need from the machine, and how it gets there: installed on Debian as root, named elsewhere.

import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../../../build/scripts/run-command.mjs';
import { findFakeTime } from '../find-faketime.mjs';

/**
 * Debian packages: a browser, a display with a window manager and what asks it, the message bus, a clock that can be set
 * for one program, Electron's libraries, and telephones.
 */
const DEBIAN_PACKAGES = [
  'chromium-headless-shell',
  'xvfb',
  'openbox',
  'xdotool',
  'x11-utils',
  'curl',
  'dbus',
  'python3-dbusmock',
  'libfaketime',
  'python3-pip',
  'libnss3',
  'libgbm1',
  'libxss1',
  'libnotify4',
  'baresip-core',
  'sip-tester',
];
/** These carry another name since Debian 13. */
const DEBIAN_RENAMED_PACKAGES = ['libgtk-3-0', 'libasound2'];

/** Programs the Linux display session is made of, or that its tests ask. */
export const SESSION_PROGRAMS = ['Xvfb', 'openbox', 'xdotool', 'xprop', 'dbus-run-session'];

/** Telephones that ring each other, on Linux. */
const PHONE_PROGRAMS = ['baresip', 'sipp'];

/** Installs what is missing where that is ours to do; says nothing when all is there. Throws when apt fails. */
export async function installMachinePackages() {
  const release = debianRelease();
  if (release === null || process.getuid?.() !== 0) return;
  const missing = await missingPackages([...DEBIAN_PACKAGES, ...DEBIAN_RENAMED_PACKAGES.map(nameIn(release))]);
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  const { code, output } = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], {
    env,
  });
  if (code !== 0) throw new Error(`apt could not install ${missing.join(', ')}:\n${output}`);
}

/**
 * What a person has to install so that windows can be tested here.
 * @returns {string | null} a sentence, or null when nothing is missing
 */
export function missingForWindows() {
  if (process.platform !== 'linux') return null;
  const missing = SESSION_PROGRAMS.filter((program) => !isOnPath(program));
  if (findFakeTime() === null) missing.push('libfaketime');
  if (missing.length === 0) return null;
  return `${missing.join(', ')} missing: windows are tested on a display of their own. Install them, on Debian or Ubuntu with: sudo apt-get install xvfb openbox xdotool x11-utils dbus python3-dbusmock libfaketime`;
}

/**
 * What a person has to install so that the app can be tried beside a real softphone.
 * @returns {string | null} a sentence, or null when nothing is missing
 */
export function missingForPhones() {
  const missing = PHONE_PROGRAMS.filter((program) => !isOnPath(program));
  if (missing.length === 0 || phonesLeftOut() !== null) return null;
  return `${missing.join(', ')} missing: the app is tried beside real telephones. Install them, on Debian or Ubuntu with: sudo apt-get install baresip-core sip-tester`;
}

/**
 * Why no telephone is tried on this system at all.
 * @returns {string | null} a sentence, or null where they are tried
 */
export function phonesLeftOut() {
  return process.platform === 'linux'
    ? null
    : 'Left out: the telephones of these tests are Debian’s, so the app is tried beside them on Linux only.';
}

/** @returns {number | null} the Debian version, null on any other system (Ubuntu too: its Chromium is no apt package) */
function debianRelease() {
  if (!existsSync('/etc/os-release')) return null;
  const facts = readFileSync('/etc/os-release', 'utf8');
  if (!/^ID=debian$/m.test(facts)) return null;
  return Number(/^VERSION_ID="?(\d+)/m.exec(facts)?.[1] ?? 99);
}

/** @param {number} release */
function nameIn(release) {
  return (/** @type {string} */ name) => (release >= 13 ? `${name}t64` : name);
}

/** @param {readonly string[]} names */
async function missingPackages(names) {
  const { output } = await run('dpkg', ['--get-selections', ...names]);
  const installed = new Set(
    output
      .split('\n')
      .filter((line) => line.endsWith('\tinstall'))
      .map((line) => line.split(/[:\t]/)[0]),
  );
  return names.filter((name) => !installed.has(name));
}

/** @param {string} program */
function isOnPath(program) {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .some((folder) => folder !== '' && existsSync(join(folder, program)));
}
