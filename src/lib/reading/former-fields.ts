import {
  type FormerField,
  type FormerPlace,
  formerPlaces,
  inFormOfNow,
} from '../fields/former-field.ts';
import { formerReportFields } from '../progress/former-fields.ts';
import { formerSnapshotFields } from '../snapshot/former-fields.ts';
import type { CollectionName } from './collections.ts';
import type { ContentFile } from './read.ts';

/**
 * A file that was written in an earlier form, as it would be written today.
 *
 * @param today the file as it stands now, for one that was published.
 */
export function inFieldsOfNow(file: ContentFile, today?: ContentFile): ContentFile {
  const { place, yaml } = file;
  const fields = place.belongs ? formerFields[place.collection] : undefined;
  // Hardly any file is, and the entry that is made of data is remembered for these data, not for a copy.
  if (!fields || !yaml || formerPlaces(yaml.data, fields).length === 0) return file;
  return { ...file, yaml: { ...yaml, data: inFormOfNow(yaml.data, fields, today?.yaml?.data) } };
}

/** Where a file is still written in an earlier form. */
export function formerFieldsOf({ place, yaml }: ContentFile): FormerPlace[] {
  const fields = place.belongs ? formerFields[place.collection] : undefined;
  return fields && yaml ? formerPlaces(yaml.data, fields) : [];
}

/** What the schemas of earlier versions knew, by the kind of file: each change that an author has to follow. */
const formerFields: Partial<Record<CollectionName, readonly FormerField[]>> = {
  progress: formerReportFields,
  snapshots: formerSnapshotFields,
};
