import { english } from '../language/english.ts';
import { address } from '../site/address.ts';
import { type SearchRecord, sentences } from './search-record.ts';

/** The pages that no entry makes, as the search finds them. */
export const searchPages: SearchRecord[] = (
  [
    [address.data(), english.pages.data, english.data.lead],
    [address.updates(), english.pages.updates, english.updates.lead],
    [address.following(), english.following.title, english.following.lead],
    [address.corrections(), english.pages.corrections, ''],
    [address.openQuestions(), english.pages.openQuestions, english.leads.openQuestions],
    [address.glossary(), english.pages.glossary, english.leads.glossary],
  ] as const
).map(([path, title, text]) => ({
  path,
  title,
  text: sentences(text),
  facets: { kind: ['page'] },
}));
