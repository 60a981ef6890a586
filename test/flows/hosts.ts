// On which host a flow is played. The scenarios, the life of a call and of a promise, and what a host brings itself are
// played on both. A flow about the window alone is played on one: it is the same page in the same engine, and the whole
// run must stay short enough to be waited for.

const FLOWS = 'flows/';

/** About what is on the screen, its keys and its words. */
export const IN_THE_BROWSER_ONLY = [
  'accessibility',
  'authority',
  'bad-input',
  'history',
  'options',
  'phone-page',
  'rail',
  'week',
  'wrap-up',
].map(fileOf);

/** About what follows from reminders that the desktop shows. */
export const ON_THE_DESKTOP_ONLY = ['at-risk', 'compact', 'decide', 'sweep', 'tries'].map(fileOf);

function fileOf(name: string): string {
  return `${FLOWS}${name}.spec.ts`;
}
