// For the page, imported before anything else: its policy forbids code made from strings, zod would probe for that when
// the first schema is used, and schemas are used while modules load.

import { z } from 'zod';

z.config({ jitless: true });
