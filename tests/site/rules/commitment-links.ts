import type { Element } from 'hast';
import { follow } from '../built/addresses.ts';
import { mainOf, placed } from '../built/find.ts';
import type { Page } from '../built/page.ts';
import type { BuiltSite } from '../built/site.ts';
import { attribute, type Placed, textOf } from '../built/tree.ts';
import type { PageRule } from './rule.ts';

export const wholeTitles: PageRule = {
  sentence: 'links a commitment by its ref and whole title wherever it lists it',
  // The pages of another language are made of these; their titles are in that language.
  ofOwnLanguage: true,
  *faults(page, site) {
    // A frame is of one commitment, and lists none.
    if (page.type === 'embed') return;
    const named = namesOf(site);
    const main = mainOf(page);
    for (const { element: link, above } of placed(page, 'a')) {
      if (!above.includes(main)) continue;
      const commitment = linked(link, page, site, named);
      if (!commitment) continue;
      const words = plain(textOf(link));
      const title = plain(commitment.title);
      if (words.includes(title)) continue;
      const around = plain(textOf(rowOf(above)));
      if (around.includes(title)) yield `the title “${title}” stands beside its link “${words}”.`;
      else if (words === plain(commitment.ref) && plain(textOf(blockOf(above))) === words) {
        yield `the link “${words}” stands alone, without the title “${title}”.`;
      }
    }
  },
};

interface Named {
  ref: string;
  title: string;
}

const known = new WeakMap<BuiltSite['register'], Map<string, Named>>();

function namesOf({ register }: BuiltSite): Map<string, Named> {
  const found =
    known.get(register) ??
    new Map(
      register.commitments.map(({ strategyId, slug, ref, title }) => [
        `/strategies/${strategyId}/${slug}/`,
        { ref, title },
      ]),
    );
  known.set(register, found);
  return found;
}

/** The commitment to whose page a link leads. */
function linked(link: Element, page: Page, site: BuiltSite, named: Map<string, Named>) {
  const { kind, path = '', fragment } = follow(attribute(link, 'href') ?? '', page, site);
  if (kind !== 'inside' || fragment) return undefined;
  return named.get(path);
}

/** The row of a list or a table in which a link stands, or its block where it stands in neither. */
function rowOf(above: Placed['above']): Element {
  const row = above.findLast(({ tagName }) => ['li', 'tr'].includes(tagName));
  return row ?? blockOf(above);
}

function blockOf(above: Placed['above']): Element {
  const block = above.findLast(({ tagName }) => !inLine.has(tagName));
  if (!block) throw new Error('A link stands in no block.');
  return block;
}

const inLine = new Set(['span', 'strong', 'em', 'b', 'i']);

/** Words as they are compared: a link may leave out the full stop at the end of a title. */
function plain(words: string): string {
  return words
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/\.$/, '')
    .toLowerCase();
}
