// The window itself: navigation, health, away, undo.

export const app = {
  'app.name': 'Callback Companion',
  'app.loading': 'Opening your desk…',
} as const;
