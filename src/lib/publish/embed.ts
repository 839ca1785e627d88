import { toHtml } from 'hast-util-to-html';
import { answer } from '../commitment/answer.ts';
import type { Day } from '../fields/calendar.ts';
import { withPlainSpaces } from '../fields/text.ts';
import type { Commitment, Register } from '../register/types.ts';
import { address, toUrl } from '../site/address.ts';
import type { PublishedSite } from './table.ts';

/** How wide a frame is drawn when the page around it does not say. */
const width = 600;

/**
 * The code that shows a commitment in a frame on another site. The frame runs no script, and its
 * links may leave it, so that a reader gets to the commitment itself.
 */
export function embedCode(commitment: Commitment, asAt: Day, site: PublishedSite): string {
  return toHtml({
    type: 'element',
    tagName: 'iframe',
    properties: {
      src: toUrl(address.embed(commitment), site, site.base),
      title: withPlainSpaces(`${commitment.ref}: ${commitment.title}`),
      width: '100%',
      height: embedHeight(commitment, asAt),
      loading: 'lazy',
      sandbox: ['allow-same-origin', 'allow-top-navigation-by-user-activation'],
      style: 'border:0',
    },
    children: [],
  });
}

/** What a site that is given the address of a commitment needs to show it: oEmbed 1.0, oembed.com. */
export function oEmbed(
  commitment: Commitment,
  { site, asAt }: Pick<Register, 'site' | 'asAt'>,
  published: PublishedSite,
) {
  return {
    version: '1.0',
    type: 'rich',
    title: withPlainSpaces(`${commitment.ref}: ${commitment.title}`),
    author_name: commitment.strategy.publisher.name,
    author_url: toUrl(
      address.organisation(commitment.strategy.publisher.id),
      published,
      published.base,
    ),
    provider_name: site.name,
    provider_url: toUrl(address.home(), published, published.base),
    html: embedCode(commitment, asAt, published),
    width,
    height: embedHeight(commitment, asAt),
  };
}

/**
 * How high a frame has to be for its words at the usual width. No script can tell the page around
 * it, so the lines are counted; on a narrow screen the frame scrolls.
 */
export function embedHeight(commitment: Commitment, asAt: Day): number {
  const lines = (text: string, charactersInLine: number) =>
    Math.ceil(text.length / charactersInLine);
  const { headline } = answer(commitment, asAt);
  const heading = 30 * lines(commitment.title, 42);
  const caption = 20 * lines(`${commitment.ref} ${commitment.strategy.title}`, 60);
  return fixedHeight + heading + caption + 25 * lines(headline, 52);
}

/** The labels in two rows, the lines with the day and the link, and the space between all. */
const fixedHeight = 250;
