import { z } from 'zod';
import { plain } from '../../fields/phrase.ts';
import { changeGroups, changeKinds } from '../../kinds/change-kinds.ts';
import { oneOf } from '../../open-data/records/fields.ts';
import type { Difference } from './difference.ts';
import type { Unfinished } from './unfinished.ts';

const changeSchema = z.strictObject({
  kind: oneOf(changeKinds).describe('What sort of change it is. Kinds are added, never renamed.'),
  subject: z.string().describe('The collection and the ID of the entry that changes.'),
  says: z.string().describe('What changes, in one line of plain text.'),
  address: z.string().describe('The page that changes, below the base of the site.'),
  was: z.string().optional().describe('What readers saw before, where it is one text.'),
  now: z.string().optional().describe('What they will see, where it is one text.'),
});

/** What `npm run changes -- --format json` prints. The version goes up when a field changes its meaning. */
export const differenceSchema = z.strictObject({
  version: z.literal(1).describe('The version of this format.'),
  asAt: z.iso.date().describe('The day as at which both states were joined.'),
  base: z.string().describe('The commit that the content is compared with.'),
  headline: z.string().describe('Everything in one sentence.'),
  counts: z
    .partialRecord(oneOf(changeKinds), z.int().min(1))
    .describe('How many subjects have a change of each kind.'),
  unfinished: z
    .array(z.strictObject({ file: z.string(), line: z.int() }))
    .describe('Texts of starter files that nobody has replaced yet, by file and line.'),
  groups: z
    .array(
      z.strictObject({
        id: oneOf(changeGroups).describe('The ID of the heading.'),
        title: z.string().describe('The heading.'),
        changes: z.array(changeSchema).min(1).describe('The changes under it.'),
      }),
    )
    .describe('The changes by heading. Empty when nothing that the public sees changes.'),
});

/** What changes for readers, for other programs. */
export function asJson(difference: Unfinished<Difference>, base: string): string {
  const document: z.infer<typeof differenceSchema> = {
    version: 1,
    asAt: difference.asAt,
    base,
    headline: plain(difference.headline),
    counts: Object.fromEntries(
      difference.groups.flatMap(({ kinds }) => kinds.map(({ kind, count }) => [kind, count])),
    ),
    unfinished: difference.unfinished.map(({ file, line }) => ({ file, line })),
    groups: difference.groups.map(({ id, title, kinds: own }) => ({
      id,
      title,
      changes: own
        .flatMap(({ changes }) => changes)
        .map(({ kind, subject, says, path, was, now }) => ({
          kind,
          subject,
          says: plain(says),
          address: path,
          ...(was !== undefined && { was }),
          ...(now !== undefined && { now }),
        })),
    })),
  };
  return JSON.stringify(document, null, 2);
}
