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

  'settings.tab.data': 'Your data',
  'data.backups': 'Backups',
  'data.backupsLede': 'One file a day with everything in it. The newest seven are kept.',
  'data.folder': 'Folder',
  'data.folderSame':
    'It is on the same disk as your data: if that disk breaks, both are gone. Choose a folder on another drive.',
  'data.folderChoose': 'Choose a folder',
  'data.last': 'Last backup',
  'data.lastNone': 'None yet. The first one is made in a quiet minute.',
  'data.backUpNow': 'Back up now',
  'data.day': 'Day',
  'data.calls': 'Calls',
  'data.openPromises': 'Open promises',
  'data.size': 'Size',
  'data.count': '{n, number}',
  'data.kilobytes': '{n} kB',
  'data.megabytes': '{n} MB',
  'data.torn': 'Damaged, of no use',
  'data.restore': 'Restore',
  'data.restoreOf': 'Restore the backup of {day}',
  'data.noBackups': 'There is no backup in this folder yet.',
  'data.noBackupsAnywhere': 'No backup was found in {folder}.',

  'data.export': 'Export',
  'data.exportLede': 'Everything, to take along or to read: one JSON file, or three tables for a spreadsheet.',
  'data.exportJson': 'Export as JSON',
  'data.exportCsv': 'Export as tables',
  'data.exportFolder': 'Folder for the export',
  'data.import': 'Import',
  'data.importLede':
    'Adds an exported JSON file to what is here. Of each record the later version counts, and you see first what would change.',
  'data.importChoose': 'Choose a file',
  'data.importFile': 'File to import',
  'data.lookAtIt': 'Look at it',
  'data.typeHint': 'A browser can’t open your folders, so type the whole place, such as {example}.',
  'data.useFolder': 'Use this folder',

  'data.previewRestore': 'Before you restore the backup of {day}',
  'data.previewImport': 'Before you import',
  'data.inBackup': 'In the backup',
  'data.inFile': 'In the file',
  'data.hereNow': 'Here now',
  'data.newestCall': 'Newest call',
  'data.noCall': 'none',
  'data.change.gone':
    '{n, plural, =0 {Nothing that is only here would go.} one {# record that is only here would no longer be shown.} other {# records that are only here would no longer be shown.}}',
  'data.change.older':
    '{n, plural, one {# record would be as it was then.} other {# records would be as they were then.}}',
  'data.change.kept': 'All that is here now is kept in a folder of its own beside it. Nothing is deleted.',
  'data.change.fresh': '{n, plural, =0 {Nothing in it is new.} one {# record is new.} other {# records are new.}}',
  'data.change.newer':
    '{n, plural, one {# is a later version of what is here, and counts.} other {# are later versions of what is here, and count.}}',
  'data.change.left':
    '{n, plural, one {# is an earlier version, and is left alone.} other {# are earlier versions, and are left alone.}}',
  'data.change.same': '{n, plural, one {# is the same.} other {# are the same.}}',
  'data.change.damaged':
    '{n, plural, one {# record is damaged and would be left out:} other {# records are damaged and would be left out:}}',
  'data.damagedAt': 'no. {at}{what, select, none {} other { ({what})}}',
  'data.damagedMore': 'and {n} more',
  'data.restoreNow': 'Restore it',
  'data.importNow': 'Import it',
  'data.leaveIt': 'Leave everything as it is',

  'data.task.backup': 'Making a backup',
  'data.task.look': 'Reading the copy and what is here',
  'data.task.restore': 'Restoring. What you save waits until this is done.',
  'data.task.export': 'Exporting',
  'data.task.import': 'Importing. What you save waits until this is done.',
  'data.cancel': 'Cancel',
  'data.madeBackup': 'Backup made.',
  'data.exported': 'Exported to {place}',
  'data.restored':
    'Restored. {open, plural, =0 {No promise is open.} one {# promise is open} other {# promises are open}}{open, plural, =0 {} other {{late, plural, =0 {, none is late.} one {, # is late.} other {, # are late.}}}} What was here before is in {place}',
  'data.imported':
    'Imported. {open, plural, =0 {No promise is open.} one {# promise is open} other {# promises are open}}{open, plural, =0 {} other {{late, plural, =0 {, none is late.} one {, # is late.} other {, # are late.}}}} What was here before is in {place}',

  'recovery.title': 'Part of your data is missing',
  'recovery.lede': 'Nothing is written until you decide, so nothing more can be lost.',
  'recovery.reminded':
    '{n, plural, =0 {No open promise could be read.} one {1 open promise was read, and you are reminded of it.} other {# open promises were read, and you are reminded of them.}}',
  'recovery.found': 'What was found',
  'recovery.file': '{what}: {state}',
  'recovery.state.lost': 'missing, or it can’t be read',
  'recovery.state.part': '{n, plural, one {partly there, # record was read} other {partly there, # records were read}}',
  'recovery.state.older': 'an older version is there; what came after may be missing',
  'recovery.restore': 'Restore a backup',
  'recovery.restoreLede': 'It takes the place of everything here. What is here now is kept aside.',
  'recovery.goOn': 'Go on with what could be read',
  'recovery.goOnLede':
    'Saving begins again. Damaged files are kept in the folder “quarantine”, where they can still be looked at.',
  'recovery.openFolder': 'Look at the folder yourself',
  'recovery.openFolderLede': 'If you have a copy of a missing file, close the app, put it back and start again.',
  'recovery.toDesk': 'To the desk, decide later',
  'recovery.banner': 'Part of your data is missing, and nothing is saved until you decide how to go on.',
  'recovery.show': 'Show what was found',
} as const;
