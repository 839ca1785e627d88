import { readFileSync } from 'node:fs';
import type { Corpus } from '../corpus.ts';

/** What the generator in whose folder a process runs is given. */
export const corpus = JSON.parse(readFileSync('../corpus.json', 'utf8')) as Corpus;

/** The style that stands in each page, and the one in each frame. */
export const [pageStyle, frameStyle] = ['page', 'frame'].map((name) =>
  readFileSync(`../${name}.css`, 'utf8'),
) as [string, string];
