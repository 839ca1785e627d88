import { languageNames } from '../fields/language-tag.ts';
import { choicesOf, leaves, refersTo } from '../fields/shape.ts';
import { languagesOf } from '../site/languages.ts';
import { type CollectionName, collectionNames, collections, type Entries } from './collections.ts';

/**
 * The words of the content that are in another language than the site, each with its language, so that pages can
 * mark them wherever they stand. What a file in the language of the site says as well is in both, and is left out.
 */
export function wordsByLanguage(entries: Entries): Map<string, string> {
  const [own] = languagesOf(entries.site[0]?.data ?? {});
  const all = collectionNames.flatMap((name) => textsIn(name, entries));
  const inOwn = new Set(all.flatMap(({ lang, text }) => ((lang ?? own) === own ? [text] : [])));
  return new Map(
    all.flatMap(({ lang = own, text }) => (lang === own || inOwn.has(text) ? [] : [[text, lang]])),
  );
}

/** Every text of a collection that readers see, with the language that its file says. */
function textsIn(name: CollectionName, entries: Entries): WordsIn[] {
  const { schema } = collections[name];
  return entries[name].flatMap(({ id, data }) => {
    const lang = languageOf(name, id, data, entries);
    const texts = [...leaves(schema, data)].flatMap(({ path, value, schema: field }) => {
      const isWords =
        typeof value === 'string' && !refersTo(field) && !choicesOf(field) && hasWords(value);
      if (!isWords || path.some((step) => labels.has(String(step)))) return [];
      const printed = path.includes('wording') ? String(path.at(-1)) : '';
      return [{ lang: Object.hasOwn(languageNames, printed) ? printed : lang, text: value }];
    });
    return texts.map(({ text, ...rest }) => ({ ...rest, text: text.replace(/\s+/g, ' ').trim() }));
  });
}

function languageOf(
  name: CollectionName,
  id: string,
  data: object,
  { strategies }: Entries,
): string | undefined {
  if ('lang' in data && typeof data.lang === 'string') return data.lang;
  const owner = ofStrategies.has(name) ? id.split('/')[0] : undefined;
  return strategies.find((strategy) => strategy.id === owner)?.data.lang;
}

/** The collections whose files belong to a strategy, and are in its language. */
const ofStrategies = new Set<CollectionName>(['commitments', 'progress', 'outcomes']);

/** What is no word of any language: names in code, labels that the source prints, dates. */
const labels = new Set(['id', 'ref', 'otherRefs', 'number', 'lang', 'link']);

function hasWords(text: string): boolean {
  return /\p{Ll}{3}/u.test(text) && !/^https?:/.test(text);
}

interface WordsIn {
  lang: string | undefined;
  text: string;
}
