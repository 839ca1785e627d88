import { linksOf, metaOf, tagged } from '../built/find.ts';
import type { Page } from '../built/page.ts';
import type { BuiltSite } from '../built/site.ts';
import { attribute } from '../built/tree.ts';
import type { PageRule } from './rule.ts';

export const description: PageRule = {
  sentence: 'is described in one or two sentences for search engines',
  *faults(page) {
    const found = metaOf(page, 'description');
    if (found.length !== 1) yield `it has ${found.length} descriptions, not one.`;
    for (const text of found) {
      if (text.length < 15) yield `its description is “${text}”, which says too little.`;
      if (text.length > 320)
        yield `its description has ${text.length} characters; keep it below 320.`;
    }
  },
};

export const canonical: PageRule = {
  sentence: 'gives its own full address as its canonical link; a frame, that of its commitment',
  *faults(page, site) {
    if (page.type === 'not found') return;
    const { address } = site.register.site;
    if (page.isOld && leadsOn(page, site)) return;
    const own = page.path.replace(/^\/embed\//, '/strategies/');
    const right = `${address.replace(/\/$/, '')}${site.base}${own.slice(1)}`;
    const found = linksOf(page, 'canonical').map((link) => attribute(link, 'href'));
    if (found.length !== 1 || found[0] !== right) {
      yield `its canonical link is ${found.join(' and ') || 'missing'}; it should be ${right}.`;
    }
  },
};

/** Whether the canonical link of an old page is that of a page which stands. */
function leadsOn(page: Page, site: BuiltSite): boolean {
  const start = `${site.register.site.address.replace(/\/$/, '')}${site.base}`;
  const [href = ''] = linksOf(page, 'canonical').map((link) => attribute(link, 'href') ?? '');
  const end = site.pageAt(`/${href.slice(start.length)}`);
  return href.startsWith(start) && end !== undefined && !end.isOld;
}

export const viewport: PageRule = {
  sentence: 'can be zoomed, and says that it is in UTF-8',
  *faults(page) {
    const [content = ''] = metaOf(page, 'viewport');
    if (!content.includes('width=device-width')) yield 'its viewport does not fit the device.';
    if (/user-scalable|maximum-scale/.test(content))
      yield `its viewport, “${content}”, stops zooming.`;
    const charset = tagged(page, 'meta').map((meta) => attribute(meta, 'charSet'));
    if (!charset.includes('utf-8')) yield 'it does not say that it is in UTF-8.';
  },
};
