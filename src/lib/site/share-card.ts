import { createHash } from 'node:crypto';
import { type State, stateWords } from '../axes/axes.ts';
import { withPlainSpaces } from '../fields/text.ts';
import { inShareLetters } from './share-text.ts';

/** Everything that the share image of a page says and shows. The same card is the same picture. */
export interface ShareCard {
  /** Top left: the ref of a commitment, or what kind of page it is. */
  label: string;
  /** Top right: whose undertaking it is. */
  publisher: string;
  title: string;
  /** What stands in place of a title with letters that the font of these images lacks; else the name of the site. */
  instead?: string;
  /** The one thing that it says of how matters stand; with a state it has that shape and tint. */
  standing: { text: string; state?: State };
  /** At most two lines, each with its own date and never a span, so that they stay true. */
  notes: string[];
  /** The name of the site. */
  site: string;
  brandColour: string;
}

/** The size of every share image in pixels: what the large networks ask for. */
export const shareSize = { width: 1200, height: 630 } as const;

/**
 * A card as its picture says it. Whatever has letters that the font lacks is left out whole: for the title stands what
 * may stand instead of it, and for a word of the publisher the state that it means.
 */
export function drawnCard(card: ShareCard): ShareCard {
  const { label, publisher, title, instead = '', standing, notes, site, brandColour } = card;
  const orNothing = (text: string) => inShareLetters(text) ?? '';
  const ofState = standing.state ? stateWords[standing.state] : '';
  return {
    label: orNothing(label),
    publisher: orNothing(publisher),
    title: inShareLetters(title) ?? (orNothing(instead) || orNothing(site)),
    standing: { ...standing, text: inShareLetters(standing.text) ?? ofState },
    notes: notes.flatMap((note) => orNothing(note) || []),
    site: orNothing(site),
    brandColour,
  };
}

/**
 * The name of a card’s image, from what it says. A picture that says something else has another name,
 * so nobody is shown an old one from a store of their own.
 */
export function shareName(card: ShareCard): string {
  const { label, publisher, title, standing, notes, site, brandColour } = drawnCard(card);
  const said = [label, publisher, title, standing.text, standing.state, notes, site, brandColour];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
}

/** What the image says, in words, for those who do not see it. */
export function shareAlt(card: ShareCard): string {
  const { label, publisher, title, standing, notes, site } = drawnCard(card);
  return inSentences([
    [label, title].filter(Boolean).join(': '),
    publisher,
    standing.text,
    ...notes,
    site,
  ]);
}

/** How matters stand by the card, with whose undertaking it is. */
export function shareText({ publisher, standing, notes }: ShareCard): string {
  return inSentences([standing.text, ...notes, publisher]);
}

function inSentences(parts: string[]): string {
  return withPlainSpaces(
    parts
      .filter(Boolean)
      .map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`))
      .join(' '),
  );
}
