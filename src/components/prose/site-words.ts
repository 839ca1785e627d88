import type { ElementContent } from 'hast';
import type { Site } from '../../lib/site/schema.ts';

/** What a component of prose stands for: words from site.yaml. Throws when there is no such component. */
export function siteWord(name: string, { name: site, address, publisher }: Site): ElementContent[] {
  switch (name) {
    case 'SiteName':
      return text(site);
    case 'SiteAddress':
      return text(address.replace(/^https?:\/\//, '').replace(/\/+$/, ''));
    case 'PublisherName':
      return text(publisher.name);
    case 'PublisherEmail':
      return [
        {
          type: 'element',
          tagName: 'a',
          properties: { href: `mailto:${publisher.email}` },
          children: text(publisher.email),
        },
      ];
    case 'ReplyWithin':
      return text(publisher.replyWithin ?? '');
    default:
      throw new Error(`<${name}> is not a component of this site.`);
  }
}

function text(value: string): { type: 'text'; value: string }[] {
  return [{ type: 'text', value }];
}
