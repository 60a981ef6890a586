// The guard in the settings: whose calling hours count, and what a written grant lets the agent go past (c.5).

export const guardSettings = {
  'hours.title': 'Calling hours',
  'hours.lede': 'By the customer’s clock. Courtesy defaults, not legal advice.',
  'hours.always': 'For everybody',
  'hours.byCustomer': 'by the customer’s country',
  'hours.look': 'Look at',
  'hours.spans': 'Hours',
  'hours.own': 'As you set them on {day}. Courtesy, not legal advice.',
  'hours.source': 'From: {source}; {strength}. Looked at on {day}. Courtesy default, not legal advice.',
  'hours.unverified': 'From: {source}; unverified. Courtesy default, not legal advice.',
  'hours.strength.law': 'written in law',
  'hours.strength.code of practice': 'a code of practice',
  'hours.strength.courtesy': 'courtesy',
  'hours.strength.unverified': 'unverified',
  'hours.problem': '“{part}” isn’t days and times, such as Mon–Fri 9:00–17:00.',

  'guardGrant.title': 'Going past the guard',
  'guardGrant.lede': 'With a written yes you may keep such a time, and say why each time.',
  'guardGrant.signed': 'Signed by, valid until',
  'guardGrant.check.2': 'Outside my shift or in a break',
  'guardGrant.check.3': 'More than one overlap',
  'guardGrant.check.5': 'Outside calling hours there',
  'guardGrant.unsigned': 'Who said so?',
} as const;
