import { listed } from '../../fields/sentence.ts';
import { proseComponents } from '../../reading/body/components.ts';
import { foreignTo } from '../../reading/body/foreign.ts';
import { eachPart, typedIn } from '../body.ts';
import { closestTo } from '../closest.ts';

/** Among the words of an .mdx file stand only the site's own small components, bare, and no HTML. */
export const components = eachPart((node, body) => {
  const { name = '' } = node;
  switch (foreignTo(node)) {
    case 'tag':
      return {
        code: 'html-in-content',
        what: `“${typedIn(body, node)}” is HTML.`,
        fix: 'Use Markdown instead, for example **bold**, [words](https://www.example.org/) or - for a list.',
      };
    case 'component': {
      const meant = closestTo(name, proseComponents);
      return {
        code: 'unknown-component',
        what: `“${typedIn(body, node)}” is not a component of this site.`,
        fix: `Use one of: ${listed(proseComponents.map((one) => `<${one} />`))}.`,
        meant: meant && `<${meant} />`,
      };
    }
    case 'attributes':
      return {
        code: 'component-not-bare',
        what: `“${typedIn(body, node)}” has more in it than its name.`,
        fix: `Write it alone: <${name} />.`,
      };
    default:
      return undefined;
  }
});
