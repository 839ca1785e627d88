import { toHtml } from 'hast-util-to-html';
import { answer } from '../commitment/answer.ts';
import type { Day } from '../fields/calendar.ts';
import { withPlainSpaces } from '../fields/text.ts';
import type { PublishedSite } from '../open-data/table.ts';
import type { Commitment, Register } from '../register/types.ts';
import { address, toUrl } from '../site/address.ts';

/** How wide a frame is drawn when the page around it does not say. */
const width = 600;

/**
 * The code that shows a commitment in a frame on another site. The frame runs no script, and its
 * links may leave it, so that a reader gets to the commitment itself.
 */
export function embedCode(
  commitment: Commitment,
  { site, asAt }: Pick<Register, 'site' | 'asAt'>,
  published: PublishedSite,
): string {
  return toHtml({
    type: 'element',
    tagName: 'iframe',
    properties: {
      src: toUrl(address.embed(commitment), published, published.base),
      title: withPlainSpaces(`${commitment.ref}: ${commitment.title}`),
      width: '100%',
      height: embedHeight(commitment, site, asAt),
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
  const { publisher } = commitment.strategy;
  return {
    version: '1.0',
    type: 'rich',
    title: withPlainSpaces(`${commitment.ref}: ${commitment.title}`),
    author_name: publisher.name,
    author_url: toUrl(address.organisation(publisher.id), published, published.base),
    provider_name: site.name,
    provider_url: toUrl(address.home(), published, published.base),
    html: embedCode(commitment, { site, asAt }, published),
    width,
    height: embedHeight(commitment, site, asAt),
  };
}

/**
 * How high a frame has to be for its words at the usual width. No script can tell the page around
 * it, so lines are counted, with a little to spare; on a narrow screen the frame scrolls.
 */
function embedHeight(commitment: Commitment, site: { name: string }, asAt: Day): number {
  const { ref, title, strategy, standing } = commitment;
  const { lifecycle, rating, timeliness, freshness } = standing;
  const labels = [
    ...new Set([lifecycle.word, rating.word, timeliness.state, freshness.state]),
  ].filter((label) => label !== undefined);
  const parts: [lineHeight: number, characters: number, inLine: number][] = [
    [20, `${ref} ${strategy.title}. Demonstration`.length, 70],
    [25, title.length, 46],
    [25, answer(commitment, asAt).headline.length, 56],
    [40, labels.join('').length + 6 * labels.length, 56],
    [20, `As at 21 November 2026. ${ref} on ${site.name}, with dates and sources`.length, 70],
  ];
  const lines = parts.map(
    ([height, characters, inLine]) => height * Math.ceil(characters / inLine),
  );
  return spaceBetween + lines.reduce((sum, height) => sum + height, 0);
}

/** The edges, the space between the parts, and some to spare. */
const spaceBetween = 125;
