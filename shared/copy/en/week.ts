// The week: open promises by day.

export const week = {
  'week.title': 'Week',
  'week.lede': 'open promises by day',
  'week.label': 'The week',
  'week.previous': 'Previous week',
  'week.previousKey': 'PgUp',
  'week.next': 'Next week',
  'week.nextKey': 'PgDn',
  'week.now': 'This week',
  'week.today': 'today',
  'week.off': 'day off',
  'week.open': '{n, plural, =0 {none open} other {# open}}',
  'week.later': '{n, plural, other {# in later weeks}}',
  'week.lateLabel': '{n, plural, other {# late}}',
  'week.empty': 'Nothing is promised for this week.',
} as const;
