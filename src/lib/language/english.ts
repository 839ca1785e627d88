import { layout } from './english/layout.ts';
import { names } from './english/names.ts';
import { parts } from './english/parts.ts';

/**
 * The words of the interface in English: what components and rules say, and what other languages are made from.
 * A name in braces is a slot: {date…} holds a date, {count…} a number, {label…} other words of this catalogue, and
 * anything else words of the content.
 */
export const english = { ...layout, ...names, ...parts } as const;
