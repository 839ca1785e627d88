import type { Site } from '../../lib/site/schema.ts';
import { bound } from './bound.ts';
import ProseLink from './ProseLink.astro';
import ProseSubheading from './ProseSubheading.astro';
import PublisherEmail from './PublisherEmail.astro';
import Word from './Word.astro';

/** What MDX may use: our elements for its own, and words from site.yaml by name. */
export function proseComponents({ name, address, publisher }: Site) {
  return {
    a: ProseLink,
    SiteName: bound(Word, { word: name }),
    SiteAddress: bound(Word, { word: address.replace(/^https?:\/\//, '').replace(/\/+$/, '') }),
    PublisherName: bound(Word, { word: publisher.name }),
    PublisherEmail: bound(PublisherEmail, { email: publisher.email }),
    ReplyWithin: bound(Word, { word: publisher.replyWithin }),
  };
}

/** The same below a heading of our own: the headings of the text go one level down. */
export function proseBelowHeading(site: Site) {
  return { ...proseComponents(site), h2: ProseSubheading };
}
