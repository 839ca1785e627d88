import type { Body, BodyNode } from '../../reading/body/body.ts';
import { proseComponents } from '../../reading/body/components.ts';
import { foreignTo } from '../../reading/body/foreign.ts';
import { placeOfNode, typedIn } from '../body.ts';
import { closestTo } from '../closest.ts';
import { listed } from '../listed.ts';
import type { FindingWords, Rule } from '../problem.ts';

/** Among the words of an .mdx file stand only the site's own small components, bare, and no HTML. */
export const components: Rule = function* ({ drafts }) {
  for (const { file, body } of drafts) {
    for (const node of body?.nodes ?? []) {
      const complaint = body && complainOf(node, body);
      if (complaint) yield { file, at: placeOfNode(node), ...complaint };
    }
  }
};

function complainOf(node: BodyNode, body: Body): FindingWords | undefined {
  const { name = '' } = node;
  switch (foreignTo(node)) {
    case 'tag':
      return htmlTag(typedIn(body, node));
    case 'component':
      return {
        code: 'unknown-component',
        what: `“${typedIn(body, node)}” is not a component of this site.`,
        fix: `Use one of: ${listed(proseComponents.map((one) => `<${one} />`))}.`,
        meant: wrap(closestTo(name, proseComponents)),
      };
    case 'attributes':
      return {
        code: 'component-not-bare',
        what: `“${typedIn(body, node)}” has more in it than its name.`,
        fix: `Write it alone: <${name} />.`,
      };
    default:
      return undefined;
  }
}

function htmlTag(typed: string): FindingWords {
  return {
    code: 'html-in-content',
    what: `“${typed}” is HTML.`,
    fix: 'Use Markdown instead, for example **bold**, [words](https://www.example.org/) or - for a list.',
  };
}

function wrap(name: string | undefined): string | undefined {
  return name && `<${name} />`;
}
