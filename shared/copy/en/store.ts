// The data folder: why it cannot be saved to, what was found damaged in it, and who uses it. `store.problem.*` are
// fragments for "I can’t save: …".

export const store = {
  'store.problem.full': 'the disk is full',
  'store.problem.readOnly': 'the folder is read-only',
  'store.problem.notAllowed': 'this account may not write to the folder',
  'store.problem.held': 'another program holds the file',
  'store.problem.fault': 'the disk reports a fault',
  'store.problem.gone': 'the folder is gone',
  'store.problem.link': 'a link stands where a file belongs',
  'store.problem.short': 'the disk kept less than was written',
  'store.problem.notFolder': 'a file stands where the folder belongs',
  'store.problem.malformed': 'the change is not well formed',
  'store.problem.newer': 'the folder was last written by the newer version {version}',
  'store.problem.recovery':
    'something is missing from the data folder, and nothing is written before you decide how to go on',
  'store.problem.taken': 'another Callback Companion uses the folder now',
  'store.problem.changed': 'the folder holds other data than when the app started; copy what you typed and start again',
  'store.problem.replaced': 'the saved data was replaced just now; try again',
  'store.problem.closed': 'the app is closing',
  'store.problem.other': 'the system refused ({code})',

  'store.damage.missing': 'is missing',
  'store.damage.unreadable': 'could not be opened',
  'store.damage.empty': 'was empty',
  'store.damage.zeros': 'held only zeros',
  'store.damage.byteOrderMark': 'was changed by another program',
  'store.damage.notJson': 'was cut short or garbled',
  'store.damage.wrongShape': 'held something that does not belong there',
  'store.damage.altered': 'was changed by another program or by a fault of the disk',
  'store.damage.older': 'is an older version of itself',

  'store.file.hot': 'Open calls and promises',
  'store.file.customers': 'Customers',
  'store.file.settings': 'Settings',
  'store.file.day': 'Finished calls of one day',
  'store.file.numbers': 'The list of numbers',
  'store.file.manifest': 'The list of files',
  'store.file.journal': 'The record of changes',

  'store.report.damaged':
    '{what}: the file {file} {damage}. {rescue, select, whole {Nothing is lost: it is made anew from the version before it and the record of changes.} older {The version before it is in use, so later changes may be missing.} part {{n, plural, one {# record} other {# records}} could still be read and {n, plural, one {is} other {are}} in use.} other {Nothing of it could be read.}} A copy of what was found is put into the folder quarantine before anything is written in its place.',
  'store.report.listRebuilt':
    'The list of files, manifest.json, could not be read and is made anew: {n, plural, =0 {no finished day was found} one {one day with finished calls was found, {last}} other {# days with finished calls were found, {first} to {last}}}.',
  'store.report.journal': 'The record of changes: a part of {file} could not be read. The changes in it are missing.',
  'store.report.daysMissing':
    '{n, plural, one {The finished calls of {first} are missing} other {The finished calls of # days between {first} and {last} are missing}} from the data folder. If you have a copy of {n, plural, one {that file} other {those files}}, put {n, plural, one {it} other {them}} back.',
  'store.report.notRecalled':
    'Earlier calls could not be read just now, so a caller who is known may look new. Everything you write is saved.',
  'store.report.newer':
    'This folder was last written by the newer version {version}. It is shown, but nothing is saved.',
  'store.report.synced':
    'The data folder lies in {service}, which can lock or change files while they are saved. Choose a folder that is not synced, with --data-dir.',

  'store.folder.refused': 'The data folder {folder} cannot be used: {problem}.',

  'store.lock.taken':
    'Callback Companion ({host, select, desktop {desktop} other {browser}}, process {process}, since {since}) already uses this folder. Close it or choose another with --data-dir.',
  'store.zoneRules': 'The rules of the clocks have changed: what you promised {who} is now {time} on your clock.',
} as const;
