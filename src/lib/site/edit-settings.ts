import { z } from 'zod';
import { link } from '../fields/link.ts';
import { line } from '../fields/text.ts';

/** Where the files of the site are kept, for screens on which they can be edited in a browser. */
export const editSchema = z.strictObject({
  host: z
    .enum(['github', 'gitlab', 'gitea'])
    .describe('The kind of git host: github, gitlab, or gitea (also for Forgejo and Codeberg).'),
  repository: line(200).describe(
    'The repository as the host names it, for example "marsham-council/health-plans".',
  ),
  branch: line(100).describe('The branch that is published, for example "main".'),
  baseUrl: link
    .optional()
    .describe(
      'The address of the host where it is one of your own, for example "https://git.example.gov.uk".',
    ),
});

export type EditSettings = z.infer<typeof editSchema>;
