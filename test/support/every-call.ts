// The question for every call, newest first: a test changes what it is about.

import type { HistoryQuery } from '../../shared/history/found.ts';

export const EVERY_CALL: HistoryQuery = {
  text: '',
  customerId: null,
  personId: null,
  day: null,
  disposition: null,
  promiseStatus: null,
  level: null,
  after: null,
  limit: 50,
};
