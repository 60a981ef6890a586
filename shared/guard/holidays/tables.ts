// Public holidays that a whole country keeps, as rules (c.5 #8). Days of one region, and days that follow the moon
// (Diwali, Eid), are not here: check 8 only warns, and says the name. Compared day by day with date-holidays 3.37 for
// 2026 to 2028 (the test holds that list). A further country is a further row.

import type { DayRule } from './rules.ts';

/** The names are in copy under `guard.holiday.<name>`. */
export type HolidayName =
  | 'newYear'
  | 'epiphany'
  | 'mlk'
  | 'presidents'
  | 'goodFriday'
  | 'easterSaturday'
  | 'easter'
  | 'easterMonday'
  | 'australiaDay'
  | 'republicDayIndia'
  | 'ambedkar'
  | 'anzac'
  | 'liberationItaly'
  | 'labourDay'
  | 'victoryFrance'
  | 'earlyMay'
  | 'victoriaDay'
  | 'springBank'
  | 'memorialDay'
  | 'ascension'
  | 'whitMonday'
  | 'republicDayItaly'
  | 'juneteenth'
  | 'canadaDay'
  | 'independenceUs'
  | 'bastille'
  | 'assumption'
  | 'independenceIndia'
  | 'summerBank'
  | 'gandhi'
  | 'unityGermany'
  | 'saintFrancis'
  | 'columbus'
  | 'thanksgivingCanada'
  | 'nationalDaySpain'
  | 'allSaints'
  | 'veterans'
  | 'armistice'
  | 'thanksgiving'
  | 'constitutionSpain'
  | 'immaculate'
  | 'christmas'
  | 'boxingDay';

export interface HolidayRule {
  readonly name: HolidayName;
  readonly rule: DayRule;
  /** What is kept instead on a weekend: the weekday beside it, or the next weekday still free. */
  readonly instead?: 'nearest' | 'next';
}

const MONDAY = 1;
const THURSDAY = 4;

export const HOLIDAYS: Readonly<Record<string, readonly HolidayRule[]>> = {
  US: [
    { ...fixed('newYear', 1, 1), instead: 'nearest' },
    nth('mlk', 3, MONDAY, 1),
    nth('presidents', 3, MONDAY, 2),
    nth('memorialDay', -1, MONDAY, 5),
    { ...fixed('juneteenth', 6, 19), instead: 'nearest' },
    { ...fixed('independenceUs', 7, 4), instead: 'nearest' },
    nth('labourDay', 1, MONDAY, 9),
    nth('columbus', 2, MONDAY, 10),
    { ...fixed('veterans', 11, 11), instead: 'nearest' },
    nth('thanksgiving', 4, THURSDAY, 11),
    { ...fixed('christmas', 12, 25), instead: 'nearest' },
  ],
  CA: [
    fixed('newYear', 1, 1),
    easter('goodFriday', -2),
    { name: 'victoriaDay', rule: { kind: 'onOrBefore', weekday: MONDAY, month: 5, day: 24 } },
    fixed('canadaDay', 7, 1),
    nth('labourDay', 1, MONDAY, 9),
    nth('thanksgivingCanada', 2, MONDAY, 10),
    fixed('christmas', 12, 25),
  ],
  GB: [
    { ...fixed('newYear', 1, 1), instead: 'next' },
    easter('goodFriday', -2),
    easter('easterMonday', 1),
    nth('earlyMay', 1, MONDAY, 5),
    nth('springBank', -1, MONDAY, 5),
    nth('summerBank', -1, MONDAY, 8),
    { ...fixed('christmas', 12, 25), instead: 'next' },
    { ...fixed('boxingDay', 12, 26), instead: 'next' },
  ],
  FR: [
    fixed('newYear', 1, 1),
    easter('easterMonday', 1),
    fixed('labourDay', 5, 1),
    fixed('victoryFrance', 5, 8),
    easter('ascension', 39),
    easter('whitMonday', 50),
    fixed('bastille', 7, 14),
    fixed('assumption', 8, 15),
    fixed('allSaints', 11, 1),
    fixed('armistice', 11, 11),
    fixed('christmas', 12, 25),
  ],
  DE: [
    fixed('newYear', 1, 1),
    easter('goodFriday', -2),
    easter('easterMonday', 1),
    fixed('labourDay', 5, 1),
    easter('ascension', 39),
    easter('whitMonday', 50),
    fixed('unityGermany', 10, 3),
    fixed('christmas', 12, 25),
    fixed('boxingDay', 12, 26),
  ],
  IT: [
    fixed('newYear', 1, 1),
    fixed('epiphany', 1, 6),
    easter('easter', 0),
    easter('easterMonday', 1),
    fixed('liberationItaly', 4, 25),
    fixed('labourDay', 5, 1),
    fixed('republicDayItaly', 6, 2),
    fixed('assumption', 8, 15),
    fixed('saintFrancis', 10, 4),
    fixed('allSaints', 11, 1),
    fixed('immaculate', 12, 8),
    fixed('christmas', 12, 25),
    fixed('boxingDay', 12, 26),
  ],
  ES: [
    fixed('newYear', 1, 1),
    fixed('epiphany', 1, 6),
    easter('goodFriday', -2),
    fixed('labourDay', 5, 1),
    fixed('assumption', 8, 15),
    fixed('nationalDaySpain', 10, 12),
    fixed('allSaints', 11, 1),
    fixed('constitutionSpain', 12, 6),
    fixed('immaculate', 12, 8),
    fixed('christmas', 12, 25),
  ],
  AU: [
    { ...fixed('newYear', 1, 1), instead: 'next' },
    fixed('australiaDay', 1, 26),
    easter('goodFriday', -2),
    easter('easterSaturday', -1),
    easter('easter', 0),
    easter('easterMonday', 1),
    fixed('anzac', 4, 25),
    { ...fixed('christmas', 12, 25), instead: 'next' },
    { ...fixed('boxingDay', 12, 26), instead: 'next' },
  ],
  IN: [
    fixed('republicDayIndia', 1, 26),
    easter('goodFriday', -2),
    fixed('ambedkar', 4, 14),
    fixed('independenceIndia', 8, 15),
    fixed('gandhi', 10, 2),
    fixed('christmas', 12, 25),
  ],
};

function fixed(name: HolidayName, month: number, day: number): HolidayRule {
  return { name, rule: { kind: 'fixed', month, day } };
}

function nth(name: HolidayName, count: number, weekday: number, month: number): HolidayRule {
  return { name, rule: { kind: 'nth', nth: count, weekday, month } };
}

function easter(name: HolidayName, offset: number): HolidayRule {
  return { name, rule: { kind: 'easter', offset } };
}
