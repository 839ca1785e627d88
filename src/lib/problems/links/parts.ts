import { type AddressLine, collectionOf, type PublicPage } from '../../addresses/line.ts';
import { underHeadings } from '../../reading/body/heading-ids.ts';
import { reservedParts } from '../../site/reserved-parts.ts';
import { closestTo } from '../closest.ts';
import type { Way } from './way.ts';

/** Whether a part of a page is there, as far as files tell, and which was most likely meant if it is not. */
export function findPart(
  { part, isOnSamePage }: Way,
  page: PublicPage,
  line: Pick<AddressLine, 'fragments'> | undefined,
): { isThere: boolean; meant: string | undefined } {
  const own = ownPartsOf(page);
  // What is made of other things than files, or cannot be read, is left to the build.
  if (!own || !page.fragments) return { isThere: true, meant: undefined };
  const written = [...page.fragments, ...(line?.fragments ?? []).map(({ name }) => name)];
  const heading = underHeadings(part);
  const isHeading = page.fragments.includes(heading);
  return {
    isThere: [...written, ...own].includes(part) || (isOnSamePage && isHeading),
    meant: isHeading ? heading : (closestTo(part, written) ?? closestTo(heading, written)),
  };
}

/** The parts that a page has whatever its file says; undefined where they depend on more than files. */
function ownPartsOf({ id }: PublicPage): readonly string[] | undefined {
  switch (collectionOf({ id })) {
    case 'strategies':
      return id === 'strategies' ? undefined : reservedParts.strategies;
    case 'progress':
      return id.split('/').length === 3 ? reservedParts.commitments : undefined;
    case 'pages':
      return id === 'pages/method' ? undefined : ofAnyPage;
    case 'glossary':
      return ofAnyPage;
    default:
      return undefined;
  }
}

const ofAnyPage = ['search-box', 'main', 'mistake'] as const;
