/** A request envelope in, its answer out. */
export const REQUEST_CHANNEL = 'companion:request';

/** Every event envelope, from main to the window. */
export const EVENT_CHANNEL = 'companion:event';
