// The promise bar and moving a promise (c.5). The guard's own sentences are in guard.ts.

export const promiseBar = {
  'bar.escape': 'Esc back to notes',

  'promiseBar.title': 'Promise',
  'promiseBar.lede': 'only a time you can keep',
  'promiseBar.moveTitle': 'New time',
} as const;
