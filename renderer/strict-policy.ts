// Imported before anything else: schemas are used while modules load, and the first use decides.

import { z } from 'zod';

// The policy of the page forbids code made from strings; without this, zod would probe for it.
z.config({ jitless: true });
