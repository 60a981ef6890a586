// What the two hosts say outside the page: terminal, tray, notices of start-up, refusals of the desktop.

export const host = {
  'host.dataDirMissing': '--data-dir needs a folder after it.',
  'host.badPort': '--port needs a number from 0 to 65535.',
  'host.folderTakenTitle': 'Callback Companion is already open somewhere else',
  'host.folderIs': 'Folder: {folder}',
  'host.loopbackReady': 'Callback Companion is ready. Open this address; it works once:',
  'host.portTaken': 'Port {port} is in use. Choose another with --port, or leave it out.',
  'host.addressUsed':
    'This address has been used already, or belongs to an earlier start. Start Callback Companion again for a new one.',
  'host.noSession': 'Open the address that Callback Companion printed when it started.',
  'host.noPage': 'no page is open',
  'host.noNotifications': 'this desktop has no notifications',
  'host.notificationsSilent': 'the notification service does not answer',
  'host.notDiallable': 'that is not a number it can dial',
  'host.diallerFailed': 'no softphone answered',
  'host.browserCannotOpen': 'a browser can’t open folders or settings',
  'host.noNotificationPage': 'this desktop has no page for it',
  'host.trayOpen': 'Open',
  'host.trayNewCall': 'New call',
  'host.trayCompact': 'Compact window',
  'host.trayQuit': 'Quit',
  'host.menuApp': 'Callback Companion',
  'host.menuEdit': 'Edit',
  'host.menuView': 'View',
} as const;
