// The window itself: navigation, health, away, undo, notices in the page.

export const app = {
  'app.name': 'Callback Companion',
  'app.loading': 'Opening your desk…',
  'app.lost': 'The app behind this window is not answering. Trying again; your text stays here.',
  'app.broke': 'This window stumbled. Everything saved is safe; open it again.',
  'app.reload': 'Open again',
  'app.nav': 'App',
  'app.find': 'Find',
  'app.desk': 'Desk',
  'app.history': 'History',
  'app.alerts': 'Alerts',
  'app.settings': 'Settings',
  'app.undo': 'Undo',
  'app.dismiss': 'Got it',
  'app.close': 'Close',
  'app.messages': 'Messages',
  'app.cannotSave': 'Not saved: {problem} ({folder}). What you type stays here, and reminders go on.',
  'app.demo': 'Demo data',
  'app.notices': 'Reminders',
  'app.remindersStale': 'Reminders were last checked {seconds} s ago',
  'app.curtain': 'Hidden',
  'announce.promiseSet': 'Promise set',
  'announce.late': '{name} is late',
  'announce.due': '{name} is due',

  'keys.title': 'Keys',
} as const;
