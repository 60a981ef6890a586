// Copies of everything: backup, restore, export, import, and what a start found lost.

export const yourData = {
  'data.problem.system': 'That could not be done: {problem} ({place}).',
  'data.problem.torn': 'This backup is damaged: part of it is missing or changed. Choose another one.',
  'data.problem.notBackup': 'This file is not a backup of Callback Companion.',
  'data.problem.newer':
    'This copy was made by the newer version {version} of Callback Companion. Update the app, then try again.',
  'data.problem.cutShort': 'This file ends in the middle: it was cut short. Nothing was changed.',
  'data.problem.notOurs': 'This is not an export of Callback Companion. Nothing was changed.',
  'data.problem.tooLarge':
    'This file is larger than 2 GB, and no export of Callback Companion is. Nothing was changed.',
  'data.problem.link': 'There is a link at {place}. Choose the file or folder itself.',
  'data.problem.noFile': 'There is no file at {place}.',
  'data.problem.notFile': 'That is a folder or a device, not a file: {place}.',
  'data.problem.notAbsolute': 'Type the whole place, such as {example}.',
  'data.problem.noFolder': 'There is no folder at {place}.',
  'data.problem.folderGone': 'The backup folder {place} is not there. Is its drive plugged in?',
  'data.problem.backupFolder': 'The backup folder {place} can’t be used: {problem}.',
  'data.problem.shrunk':
    'Today’s backup was not kept: it holds {now, plural, one {# record} other {# records}}, and the one of {day} holds {before}. The older ones stay as they are.',
  'data.problem.changed': 'The copy could not be taken over: {problem}. Everything is as it was.',
  'data.problem.stagedShort': 'The copy did not arrive whole on this disk. Everything is as it was.',
  'data.problem.swap':
    'a restore was interrupted and can’t be finished now ({problem}); what you see is whole, and the app must be started again once that is mended',

  'data.typeIt': 'a browser can’t open your folders; type the place',
  'data.askedBySystem': 'the place is chosen in the system’s own window',
  'data.choose.backups': 'Where should backups go?',
  'data.choose.export': 'Where should the export go?',
  'data.choose.import': 'Which export should be imported?',
} as const;
