import type { Organisation } from '../../register/types.ts';
import { address } from '../../site/address.ts';
import { type About, onPage } from './page-graph.ts';

/** A body that leads, partners or publishes, with the names that it had before. */
export function organisationNode(organisation: Organisation): About {
  const { id, name, shortName, formerNames, summary, partOf, website } = organisation;
  const others = [shortName, ...formerNames.map((former) => former.name)].filter(
    (other) => other !== undefined,
  );
  return ({ url }) => ({
    '@type': 'Organization',
    ...onPage(url(address.organisation(id)), 'organisation'),
    name,
    ...(summary !== undefined && { description: summary }),
    ...(others.length > 0 && { alternateName: others }),
    ...(website && { sameAs: website }),
    ...(partOf && {
      parentOrganization: {
        '@type': 'Organization',
        name: partOf.name,
        url: url(address.organisation(partOf.id)),
      },
    }),
  });
}
