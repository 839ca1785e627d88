import { z } from 'zod';
import { link } from './link.ts';
import { sourcePlace } from './source-place.ts';
import { prose } from './text.ts';

/** Where a publisher says that it will report, so that readers can look for what we have not found. */
export const reportsAt = z.strictObject({
  says: prose(300).describe('Where the publisher says that it will report, in our words.'),
  link: link.optional().describe('The page where its reports are to appear, if it names one.'),
  source: sourcePlace.describe('Where it says so.'),
});
