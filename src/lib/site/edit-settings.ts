import { z } from 'zod';
import { link } from '../fields/link.ts';
import { rule, saidByRule } from '../fields/rule.ts';
import { line } from '../fields/text.ts';

/** Where the files of the site are kept, for screens on which they can be edited in a browser. */
export const editSchema = z
  .strictObject({
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
    signIn: line(300)
      .optional()
      .describe(
        'How people sign in without a token: for github the address of your own service that keeps the secret, for example "https://sign-in.example.gov.uk/auth"; for gitlab and gitea the ID of the application that is entered there.',
      ),
  })
  .superRefine(
    rule('not-a-link', ({ host, signIn }) => {
      if (host !== 'github' || signIn === undefined) return undefined;
      const said = saidByRule(link.safeParse(signIn).error?.issues[0]);
      return said && { ...said, path: ['signIn'] };
    }),
  );

export type EditSettings = z.infer<typeof editSchema>;
