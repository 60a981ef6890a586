// What agents write: some hundred words that come all the time, and thousands that come rarely, as in any language.

import { type Chance, chanceFrom } from './chance.ts';

const COMMON =
  `the parcel and to is order it has a refund not was customer for on delivery will by call back be in of with
  number late lost carrier invoice broken replacement asks said today from tomorrow wants sent paid no reply again still new
  account card address wrong size colour returned shop warehouse label box money twice charged credit discount voucher
  supervisor promised overnight express courier weekend Monday Tuesday Wednesday Thursday Friday before noon after six
  checked confirmed waiting stock email letter form signed photo damage screen battery charger cable phone laptop printer
  kettle sofa table chair mattress lamp jacket boots dress coat shirt ticket train flight hotel booking cancelled changed
  name wife husband daughter neighbour office school hospital doctor key door window garden engine tyre brake insurance
  policy claim renewal contract tariff meter reading gas water internet router speed outage engineer visit slot missed angry
  calm thanked sorry explained offered agreed declined prefers evening morning quiet loud café naïve façade Größe Straße
  señor garçon crème jalapeño München Kraków İstanbul Zürich Åre São Renée Müller Łódź Čapek smörgåsbord
  возврат посылка Αθήνα`
    .split(/\s+/)
    .filter(Boolean);

const SYLLABLES =
  `ba be bo bri ca cho cla co da del dor du e el fa fer fi gan gra hal hen il ja ka ken la lin lo ma mel mi
  mon na nel no o par pel pri qua ra ren ri ro sa sel shi so sta ta tel tho tri ul va vel vi wa wen xa ya zen zo`
    .split(/\s+/)
    .filter(Boolean);

const RARE = 9_000;

/** All words, the most frequent first. */
const VOCABULARY: readonly string[] = [...COMMON, ...rareWords()];

/** A word as often as it is in real notes. */
export function anyWord(chance: Chance): string {
  const word = VOCABULARY[chance.ranked(VOCABULARY.length)] ?? 'order';
  return chance.happens(2) ? word.toUpperCase() : word;
}

/** So many characters of words, a little more or less; here and there an order number, an amount or a tag. */
export function anyText(chance: Chance, length: number): string {
  const words: string[] = [];
  let long = 0;
  while (long < length) {
    const word = chance.happens(4) ? anyFigure(chance) : anyWord(chance);
    words.push(word);
    long += word.length + 1;
  }
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${chance.oneOf(['.', '.', '', '!', '?'])}`;
}

function anyFigure(chance: Chance): string {
  return chance.oneOf([
    `A${1_000 + chance.below(900_000)}`,
    `£${chance.below(500)}.${10 + chance.below(90)}`,
    `${1 + chance.below(30)}/${1 + chance.below(12)}`,
    chance.oneOf(['#vip', '#fragile', '#complaint', '#legal']),
  ]);
}

function rareWords(): readonly string[] {
  const chance = chanceFrom(20);
  const made = new Set<string>();
  while (made.size < RARE) {
    const syllables = 2 + chance.below(3);
    let word = '';
    for (let count = 0; count < syllables; count += 1) word += chance.oneOf(SYLLABLES);
    if (!COMMON.includes(word)) made.add(word);
  }
  return [...made];
}
