// Installs the npm packages when those on disk are not the ones that package-lock.json names.

import { readFileSync } from 'node:fs';
import { inProject, root } from './project.mjs';
import { runNpm } from './run-command.mjs';

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lock */

/** Throws with npm's own words when it fails. */
export async function installPackages() {
  if (arePackagesInstalled()) return;
  console.log('Installing the packages this project builds with (once, a minute or two) …');
  const { code, output } = await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: root });
  if (code !== 0) throw new Error(`npm could not install the packages:\n${output}`);
}

function arePackagesInstalled() {
  const wanted = readLock(inProject('package-lock.json'));
  const present = readLock(inProject('node_modules', '.package-lock.json'));
  return wanted !== null && present !== null && isSatisfied(wanted, present);
}

/**
 * Optional packages are those of other systems; npm leaves them out here.
 * @param {Lock} wanted
 * @param {Lock} present
 */
export function isSatisfied(wanted, present) {
  return Object.entries(wanted.packages).every(
    ([path, { version, optional }]) => path === '' || optional === true || present.packages[path]?.version === version,
  );
}

/**
 * @param {string} path
 * @returns {Lock | null}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
