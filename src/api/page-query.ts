import { z } from 'zod';

const limitError = { error: 'must be a whole number from 1 to 100' };

/** Query parameters of every list. */
export const pageQuery = {
  cursor: z.string().max(500).optional().meta({ description: 'next_cursor of the page before.' }),
  limit: z
    .string()
    .regex(/^\d{1,3}$/, limitError)
    .transform(Number)
    .refine((limit) => limit >= 1 && limit <= 100, limitError)
    .default(20),
};
