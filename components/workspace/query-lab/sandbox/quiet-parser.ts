import * as z from 'zod';

// The parser would try whether it may evaluate code; the policy forbids it and would report each try.
z.config({ jitless: true });
