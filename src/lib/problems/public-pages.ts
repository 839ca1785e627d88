import { asTheyStand } from '../addresses/dated-pages.ts';
import { type AddressLine, collectionOf, type PublicPage } from '../addresses/line.ts';
import { pagesOf } from '../addresses/pages-of.ts';
import { complainOfId } from '../fields/id.ts';
import { kindsInOrder } from '../kinds/kinds.ts';
import type { Body, BodyNode } from '../reading/body/body.ts';
import { headingIds } from '../reading/body/heading-ids.ts';
import type { Content } from './content.ts';

/**
 * Every address that some content gives to readers. What happened makes some of them: these are taken from the
 * lines that the folder has of them, or had when it was published.
 */
export function publicPages(content: Content): PublicPage[] {
  const { lines } = content.addresses;
  const known = new Set(lines.map(({ address }) => address));
  const lost =
    content.published?.addresses.lines.filter(({ address }) => !known.has(address)) ?? [];
  const all = [...lines, ...lost];
  return [...pagesOfFiles(content), ...asTheyStand(all), ...listedInUnread(content, all)];
}

/** What a file lists that cannot be read is as lines tell of it, so that one mistake is told once. */
function listedInUnread({ of }: Content, lines: readonly AddressLine[]): PublicPage[] {
  const unread = kindsInOrder.filter(
    ({ collection, listed }) => listed && of(collection).length === 0,
  );
  return unread.flatMap(({ listed }) =>
    lines
      .filter((line) => line.state === 'live' && collectionOf(line) === listed?.folder)
      .map(({ id, address }) => ({ id, address, fragments: undefined })),
  );
}

/** The addresses that files and folders of files give, those too that cannot be read. */
export function pagesOfFiles({ files, drafts }: Content): PublicPage[] {
  const read = new Map(drafts.map((draft) => [draft.file, draft]));
  return pagesOf(
    files.flatMap((file) => {
      const { place } = file;
      if (!place.belongs || !place.hasRightEnding || !isId(place.id)) return [];
      const draft = read.get(file);
      return [{ place, data: draft?.data, headings: headingsIn(draft?.body) }];
    }),
  );
}

function isId(id: string): boolean {
  return id.split('/').every((part) => complainOfId(part) === undefined);
}

/** The fragments of the headings among the words, made as the pages make them. */
function headingsIn(body: Body | undefined): string[] | undefined {
  if (body && (body.errors.length > 0 || body.failure)) return undefined;
  const idOf = headingIds();
  const nodes = body?.nodes ?? [];
  return nodes.flatMap(({ type, level }, at) => {
    if (type !== 'heading') return [];
    const after = nodes.slice(at + 1);
    const end = after.findIndex((node) => node.level <= level);
    return idOf(wordsOf(end < 0 ? after : after.slice(0, end)));
  });
}

function wordsOf(nodes: BodyNode[]): string {
  return nodes
    .filter(({ type }) => type === 'text' || type === 'inlineCode')
    .map(({ value = '' }) => value)
    .join('');
}
