import type { Root } from 'hast';
import type { Position } from '../text/position.ts';

/** The body of an MDX file as its parser understood it: facts about what stands where, and no code. */
export interface Body {
  text: string;
  /** Everything in the body, in the order of the text. */
  nodes: BodyNode[];
  /** The signs that cannot be read, in the order in which the parser meets them; none in a body that can. */
  errors: readonly Position[];
  /** Set when the parser did not live to tell, or did not come to an end. */
  failure: 'died' | 'endless' | undefined;
  /** What a page shows of it, as data; undefined when a page must not show it. */
  words: Root | undefined;
}

/** One thing in a body: a paragraph, a link, a component. */
export interface BodyNode {
  type: string;
  position: { start: PlaceInBody; end: PlaceInBody };
  /** How many other things it stands in. */
  level: number;
  /** Of a heading: 1 to 6. */
  depth?: number;
  /** Of a link or a picture. */
  url?: string;
  /** Of a component or a tag. */
  name?: string;
  /** Of a component: whether there is nothing to it but its name. */
  isBare?: boolean;
  /** Of an entry of a list: whether it is a box to tick. */
  isTask?: boolean;
  /** Of a text: its words, with every character reference as the character it stands for. */
  value?: string;
}

interface PlaceInBody extends Position {
  offset: number;
}
