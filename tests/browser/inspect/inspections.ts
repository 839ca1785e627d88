import { axe, type Inspection } from './axe.ts';
import { illegible, sideways } from './reflow.ts';
import { smallTargets } from './target-size.ts';

/** What is looked at on every page and every component, each as the end of a sentence. */
export const inspections: Record<string, Inspection> = {
  'breaks no rule of axe-core: WCAG 2.2 A and AA, and best practice': axe,
  'never has to be moved sideways': sideways,
  'has no words that are cut off or that lie over others': illegible,
  'has links that are large enough, or far enough from others, to be hit': smallTargets,
};
