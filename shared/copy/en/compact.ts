// The compact window.

export const compact = {
  'compact.full': 'Full window',
  'compact.end': 'Wrap up',
  'compact.late': '{n} late',
  'compact.nothing': 'No promises open.',
  'compact.wayland': 'Your desktop does not let apps stay on top. Use its window menu, or keep the tray clock.',
  'compact.browser': 'Your browser can’t keep a window on top. Keep this tab beside your softphone.',
} as const;
