// To the files that know of a phone: what it told of a call, and how it is connected.

import { FRESH_PHONE_SETUP } from '../../telephony/setup.ts';
import type { FileContent } from '../migrations.ts';
import { withAdded } from './each-record.ts';

export function withPhone(file: FileContent): FileContent {
  return withAdded(file, {
    call: (record) => ({ phone: null, ...record }),
    settings: (record) => ({ phone: FRESH_PHONE_SETUP, ...record }),
  });
}
