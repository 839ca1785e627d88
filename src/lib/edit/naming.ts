import { kindOf } from '../kinds/kinds.ts';
import type { CollectionName } from '../reading/collections.ts';

/** The fields by which an entry is shown in lists. */
export function shownBy(name: CollectionName): string[] {
  return naming[name]?.shows ?? ['title'];
}

/** How the file of a new entry is named, and how whoever writes it can name it in another way. */
export function fileNameOf(name: CollectionName) {
  return {
    template: naming[name]?.slug ?? '{{title}}',
    editable: ['create'],
    pattern: fileNames[kindOf(name).start?.named ?? 'id'],
    hint: `The name of the file, and a part of its address that stays: ${exampleOf(name)}.`,
  };
}

/** What the name of a file may be, and what is said of another one. */
const fileNames = {
  id: ['^[a-z0-9]+(-[a-z0-9]+)*$', 'Small letters, figures and single hyphens.'],
  owner: ['^[a-z0-9]+(-[a-z0-9]+)*$', 'The name that the file of its strategy has.'],
  month: [String.raw`^\d{4}-\d{2}$`, 'The year and the month, for example 2026-09.'],
  months: [String.raw`^\d{4}-\d{2}(-\d+)?$`, 'The year and the month, for example 2026-09.'],
  day: [String.raw`^\d{4}-\d{2}-\d{2}$`, 'The day, for example 2026-09-14.'],
};

/** The name of a file without its folder, which the form knows. */
function exampleOf(name: CollectionName): string {
  const { start, exampleId } = kindOf(name);
  return start?.example.split(' ').at(-1) ?? exampleId;
}

/** By what an entry is shown in lists, and after what its file is named. */
const naming: Partial<Record<CollectionName, { shows: string[]; slug: string }>> = {
  strategies: { shows: ['shortTitle'], slug: '{{shortTitle}}' },
  commitments: { shows: ['ref', 'title'], slug: '{{ref}}' },
  progress: { shows: ['asAt', 'title'], slug: "{{asAt | date('YYYY-MM')}}" },
  snapshots: { shows: ['title'], slug: "{{published | date('YYYY-MM')}}" },
  // No field says the day of a meeting, or of which strategy a framework is: whoever begins one is asked.
  meetings: { shows: ['title'], slug: '{{fields._slug}}' },
  outcomes: { shows: ['title'], slug: '{{fields._slug}}' },
  organisations: { shows: ['name'], slug: '{{name}}' },
  areas: { shows: ['name'], slug: '{{name}}' },
  indicators: { shows: ['name'], slug: '{{name}}' },
};
