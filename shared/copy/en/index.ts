// Every user-visible sentence of English, by area. Merged flat: keys carry their area as prefix.

import { app } from './app.ts';
import { refusals } from './refusals.ts';
import { host } from './host.ts';
import { say } from './say.ts';

export const en = { ...app, ...refusals, ...host, ...say } as const;
