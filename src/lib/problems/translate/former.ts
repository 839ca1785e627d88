import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import type { FormerPlace } from '../../fields/former-field.ts';
import { quote } from '../../fields/text.ts';
import type { ContentFile } from '../../reading/read.ts';
import { sentence } from '../listed.ts';
import type { Finding } from '../problem.ts';

/** A field as an earlier version of the schemas knew it: what became of it, and what to write. */
export function formerField(file: ContentFile, place: FormerPlace): Finding {
  const { field, path } = place;
  const name = String(path.at(-1));
  const what =
    name === field.now
      ? `${quote(name)} is written in another way since version ${field.since} of Golden Thread.`
      : `${quote(name)} is called ${quote(field.now)} since version ${field.since} of Golden Thread.`;
  return { file, path, atName: true, code: 'former-field', what, fix: sentence(fixOf(place)) };
}

function fixOf({ field: { now, made, todo }, path, value }: FormerPlace): string {
  if (!made) return todo;
  const written = made(value);
  if (isDeepStrictEqual(written, value) && now !== path.at(-1)) {
    return `Change the name and leave what stands below it: ${now}`;
  }
  const line = stringify(
    { [now]: written },
    {
      collectionStyle: 'flow',
      flowCollectionPadding: false,
      lineWidth: 0,
    },
  );
  return `Write this in its place: ${line.trim().replace(/^\{(.*)\}$/s, '$1')}`;
}

/** Whether a problem only says that the new field is not there yet, which the former one has been told of. */
export function isMissingForFormer(
  { code, path }: Finding,
  places: readonly FormerPlace[],
): boolean {
  if (code !== 'missing-field' || !path) return false;
  return places.some(({ field, path: former }) =>
    isDeepStrictEqual(path, [...former.slice(0, -1), field.now]),
  );
}
