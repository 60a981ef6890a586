// What a team shares: its file, and the directory of people as a table.

export const team = {
  'team.part.people': 'People',
  'team.part.grants': 'Limits',
  'team.part.guardGrant': 'Guard',
  'team.part.policies': 'Rules',
  'team.part.scripts': 'Lines to say',
  'team.part.process': 'Process page',
  'team.grant': '{row}: {limit}',
  'team.guardGrant': 'May override the guard{by, select, none {} other {, signed by {by}}}',
  'team.process': 'Version {version}{by, select, none {} other {, {by}}}',

  'team.problem.damaged': 'This file is damaged or no team file: it can’t be read. Nothing was changed.',
  'team.problem.notOurs': 'This is not a team file of Callback Companion. Nothing was changed.',
  'team.problem.newer':
    'This team file was made by a newer version of Callback Companion. Update the app, then try again. Nothing was changed.',
  'team.problem.part': 'Something in this team file doesn’t fit ({place}). Nothing was changed.',
  'team.problem.twice': 'This team file names something twice under {part}. Nothing was changed.',
  'team.problem.falseReason':
    'The line “{line}” of this team file says “{phrase}”, a reason that is seldom true. Nothing was changed.',
  'team.problem.noOffer': 'The line “{line}” of this team file offers no help. Nothing was changed.',
  'team.problem.nth': 'no. {n}',
  'team.problem.tooLarge': 'This file is larger than 4 MB, too large to be one of a team. Nothing was changed.',
  'team.problem.noText': 'This file holds something else than text. Nothing was changed.',

  'people.problem.columns': 'The first line of this table must name its columns: {columns}. Nothing was changed.',
  'people.problem.quote': 'This table ends inside a quoted cell: it was cut short. Nothing was changed.',
  'people.problem.nobody': 'There is nobody in this table. Nothing was changed.',
  'people.problem.many': 'There are more than 500 people in this table. Nothing was changed.',
  'people.problem.name': 'Line {line} has no name, or one longer than 60 letters. Nothing was changed.',
  'people.problem.twice': 'Line {line}: {name} is in this table twice. Nothing was changed.',
  'people.problem.role':
    'Line {line}: the role of {name} is none of supervisor, expert and senior partner. Nothing was changed.',
  'people.problem.hours': 'Line {line}: the hours of {name} are no two times, such as 9:00–17:00. Nothing was changed.',
  'people.problem.long': 'Line {line}: topics or number of {name} are too long. Nothing was changed.',
  'people.problem.deputy': 'Line {line}: {deputy}, who stands in for {name}, is not in the list. Nothing was changed.',
} as const;
