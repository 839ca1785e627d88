import { reportInFieldsOfNow } from '../progress/former-fields.ts';
import type { CollectionName } from './collections.ts';
import type { ContentFile } from './read.ts';

/**
 * A file that was published in an earlier form, as it would be written today. What an author writes now has to
 * have the form of now; only what was published is read so, to be compared with it.
 */
export function inFieldsOfNow(file: ContentFile): ContentFile {
  const { place, yaml } = file;
  const made = place.belongs ? ofNow[place.collection] : undefined;
  return made && yaml ? { ...file, yaml: { ...yaml, data: made(yaml.data) } } : file;
}

const ofNow: Partial<Record<CollectionName, (data: unknown) => unknown>> = {
  progress: reportInFieldsOfNow,
};
