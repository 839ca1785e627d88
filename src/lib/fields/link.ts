import { z } from 'zod';
import { rule } from './rule.ts';
import { quote } from './text.ts';

/** A full web address that starts with https:// (or http://, where a body has nothing better). */
export const link = z.string().superRefine(
  rule('not-a-link', (value) =>
    /^https?:\/\/[^\s/]+\.[^\s]+$/.test(value) && URL.canParse(value)
      ? undefined
      : {
          what: `${quote(value)} is not a full web address.`,
          fix: 'Copy it from the address bar, for example https://www.example.org/board/papers.',
        },
  ),
);

/** An email address of a team, never of one person. */
export const email = z.string().superRefine(
  rule('not-a-link', (value) =>
    /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)
      ? undefined
      : {
          what: `${quote(value)} is not an email address.`,
          fix: 'Write the address of a team, for example public.health@example.gov.uk.',
        },
  ),
);
