import type { BuiltSite } from '../built/site.ts';
import { attribute } from '../built/tree.ts';
import type { PageRule } from './rule.ts';

export const ids: PageRule = {
  sentence: 'uses each ID once, without spaces, and refers only to IDs that it has',
  *faults(page) {
    const own = idsOf(page);
    for (const id of new Set(own)) {
      const times = own.filter((other) => other === id).length;
      if (times > 1) yield `${times} of its elements have the ID “${id}”.`;
      if (!/^\S+$/.test(id)) yield `“${id}” cannot be an ID, because it is empty or has a space.`;
    }
    for (const { element } of page.elements) {
      for (const name of [
        'ariaLabelledBy',
        'ariaDescribedBy',
        'ariaControls',
        'htmlFor',
        'headers',
      ]) {
        for (const id of (attribute(element, name) ?? '').split(/\s+/).filter(Boolean)) {
          if (!own.includes(id))
            yield `a <${element.tagName}> refers to the ID “${id}”, which is not there.`;
        }
      }
    }
  },
};

/** The IDs of a page, in its order. */
export function idsOf(page: BuiltSite['pages'][number]): string[] {
  return page.elements.flatMap(({ element }) => attribute(element, 'id') ?? []);
}
