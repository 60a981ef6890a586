// How far apart the promises of the bench fall due: far enough that each look has one to show, as the loop rests a
// quarter of a second after each, and toasts that come together are shown a second apart.

export const SPACING_MS = 650;
