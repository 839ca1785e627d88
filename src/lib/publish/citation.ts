import { type Day, inWords } from '../fields/calendar.ts';
import type { Commitment } from '../register/types.ts';

/** A citation in plain text: what it is, where it stands, and the day for which it is true. */
export function citeCommitment(
  { ref, title, strategy }: Pick<Commitment, 'ref' | 'title' | 'strategy'>,
  site: { name: string },
  url: string,
  asAt: Day,
): string {
  return `${ref}: ${title} ${strategy.title}. ${site.name}, as at ${inWords(asAt)}. ${url}`;
}

/** A link that opens an email to the publisher of the site, with the address of the page filled in. */
export function reportMistakeHref(
  site: { name: string; publisher: { email: string } },
  url: string,
  what: string,
): string {
  const subject = `${site.name}: ${what}`;
  const body = `The page: ${url}\n\nWhat is wrong, and how you know:\n`;
  return `mailto:${site.publisher.email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
