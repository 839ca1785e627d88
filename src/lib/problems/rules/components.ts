import { type Body, placeOfNode, typedIn } from '../body.ts';
import { closestTo } from '../closest.ts';
import { proseComponents } from '../components.ts';
import { listed } from '../listed.ts';
import type { Finding, Rule } from '../problem.ts';

/** Among the words of an .mdx file stand only the site's own small components, bare, and no HTML. */
export const components: Rule = function* ({ drafts }) {
  for (const { file, body } of drafts) {
    for (const node of body?.nodes ?? []) {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') continue;
      const complaint = body && complainOf(node, body);
      if (complaint) yield { file, at: placeOfNode(node), ...complaint };
    }
  }
};

function complainOf(
  node: Extract<Body['nodes'][number], { name: string | null }>,
  body: Body,
): Complaint | undefined {
  const typed = typedIn(body, node);
  const name = node.name ?? '';
  if (!/^[A-Z]/.test(name)) return htmlTag(typed);
  if (!(proseComponents as readonly string[]).includes(name)) {
    return {
      code: 'unknown-component',
      what: `“${typed}” is not a component of this site.`,
      fix: `Use one of: ${listed(proseComponents.map((one) => `<${one} />`))}.`,
      meant: wrap(closestTo(name, proseComponents)),
    };
  }
  if (!node.attributes?.length && node.children.length === 0) return undefined;
  return {
    code: 'component-not-bare',
    what: `“${typed}” has more in it than its name.`,
    fix: `Write it alone: <${name} />.`,
  };
}

function htmlTag(typed: string): Complaint {
  return {
    code: 'html-in-content',
    what: `“${typed}” is HTML.`,
    fix: 'Use Markdown instead, for example **bold**, [words](https://www.example.org/) or - for a list.',
  };
}

function wrap(name: string | undefined): string | undefined {
  return name && `<${name} />`;
}

type Complaint = Pick<Finding, 'code' | 'what' | 'fix' | 'meant'>;
