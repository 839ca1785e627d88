import { languageNames, usualLanguage } from '../fields/language-tag.ts';
import { choicesOf, leaves, refersTo } from '../fields/shape.ts';
import { languagesOf } from '../site/languages.ts';
import { type CollectionName, collectionNames, collections, type Entries } from './collections.ts';

/**
 * The language of each text of the content that is not in English, so that pages can mark it wherever it stands.
 * What another file says in English in the same words is left out: nobody can tell which of the two stands there.
 */
export function wordsByLanguage(entries: Entries): Map<string, string> {
  const [own] = languagesOf(entries.site[0]?.data ?? {});
  const all = collectionNames.flatMap((name) => textsIn(name, entries));
  const inEnglish = new Set(
    all.flatMap(({ lang = own, text }) => (lang === usualLanguage ? [text] : [])),
  );
  return new Map(
    all.flatMap(({ lang = own, text }) => (inEnglish.has(text) ? [] : [[text, lang]])),
  );
}

/** Every text of a collection that readers see, with the language that its file says. */
function textsIn(name: CollectionName, entries: Entries): WordsIn[] {
  const { schema } = collections[name];
  return entries[name].flatMap(({ id, data }) => {
    const lang = languageOf(name, id, data, entries);
    const texts = leaves(schema, data).flatMap(({ path, value, schema: field }) => {
      const isWords =
        typeof value === 'string' && !refersTo(field) && !choicesOf(field) && hasWords(value);
      if (!isWords || path.some((step) => labels.has(String(step)))) return [];
      const printed = path.includes('wording') ? String(path.at(-1)) : '';
      return [{ lang: Object.hasOwn(languageNames, printed) ? printed : lang, text: value }];
    });
    return texts.flatMap(({ text, ...rest }) =>
      asShown(text.replace(/\s+/g, ' ').trim()).map((shown) => ({ ...rest, text: shown })),
    );
  });
}

/** Lists and heads leave out the stop at the end of a title. */
function asShown(text: string): string[] {
  return text.endsWith('.') ? [text, text.slice(0, -1)] : [text];
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
