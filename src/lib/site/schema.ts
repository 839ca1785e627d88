import { z } from 'zod';
import { brandColour } from '../fields/colour.ts';
import { day } from '../fields/date.ts';
import { financialYearMonths, usualStart } from '../fields/financial-year.ts';
import { email, link, rootAddress } from '../fields/link.ts';
import { reportsAt } from '../fields/reports-at.ts';
import { line, prose } from '../fields/text.ts';
import { spokenLanguages } from '../language/languages.ts';
import { topicSchema } from '../topic/schema.ts';
import { editSchema } from './edit-settings.ts';

/** site.yaml: what the site is called, whose it is, and the rules by which dates are judged. */
export const siteSchema = z.strictObject({
  name: line(40).describe('The name of the site, shown in the band at the top of every page.'),
  headline: line(60).describe('The heading of the home page: what the site is for.'),
  introduction: prose(300).describe('One or two sentences under the heading of the home page.'),
  address: rootAddress.describe(
    'The web address at which the site is published, without a path. Citations print it.',
  ),
  firstHost: line(100)
    .optional()
    .describe(
      'The host under which the site was first published, for example "progress.example.gov.uk", once it has another one. IDs of feeds and calendars keep it, so that nobody gets every entry again.',
    ),
  begun: day
    .optional()
    .describe(
      'The day on which this site took the place of the demonstration. npm run new writes it, and it never changes.',
    ),
  languages: z
    .array(z.enum(spokenLanguages).describe('The code of a language.'))
    .min(1)
    .optional()
    .describe(
      'The languages of the site, the one in which its files are written first: [en, cy]. English alone when left out. The second has its pages under /cy/.',
    ),
  publisher: z
    .strictObject({
      name: line(100).describe('The body that publishes this site.'),
      email: email.describe('The team that answers questions and reports of mistakes.'),
      replyWithin: line(40).describe(
        'How soon the team answers, for example "10 working days". The accessibility statement needs it.',
      ),
    })
    .describe('Who publishes this site. Not the bodies whose strategies it shows.'),
  reportsAt: reportsAt
    .optional()
    .describe(
      'Where the bodies whose strategies it shows say that they will report. Leave it out when no source says so.',
    ),
  topics: z
    .array(topicSchema)
    .default([])
    .describe(
      'The subjects by which readers find their way across strategies, each with a page. Leave it out for a site without topics.',
    ),
  financialYearStarts: z
    .enum(financialYearMonths)
    .default(usualStart)
    .describe(
      'The month in which your financial year starts, for example "April". Dates such as 2016-17 and 2016-17-Q3 are reckoned from it.',
    ),
  brandColour: brandColour.describe(
    'The one colour of your own. White text stands on it, so its contrast must be at least 4.5 to 1.',
  ),
  banner: z
    .strictObject({
      label: line(30).describe('One word that is set in bold, for example "Demonstration".'),
      text: line(160).describe('What a reader should know before trusting the page.'),
    })
    .optional()
    .describe('A line under the navigation of every page. Leave it out on a site in real use.'),
  licence: z
    .strictObject({
      name: line(100).describe('The name of the licence for words and figures.'),
      link: link.describe('Where the licence can be read.'),
    })
    .describe('The licence under which others may use the content of this site.'),
  review: z
    .strictObject({
      dueSoonMonths: z
        .int()
        .min(1)
        .max(12)
        .describe('A commitment is “due soon” when its due date is at most so many months away.'),
      silentMonths: z
        .int()
        .min(1)
        .max(60)
        .describe('A commitment is “silent” when its last update is more than so many months old.'),
    })
    .describe('The rules by which dates are judged. The method page explains them.'),
  edit: editSchema
    .optional()
    .describe(
      'Where the files of this site are kept, if they are to be edited on screens below /edit/. Without it there are no such screens.',
    ),
});

export type Site = z.infer<typeof siteSchema>;
