import type { Area } from '../../register/types.ts';
import { address } from '../../site/address.ts';
import type { About } from './page-graph.ts';

/** An area that strategies and figures are about. */
export function areaNode(area: Area): About {
  return ({ url }) => ({
    '@type': 'Place',
    '@id': `${url(address.area(area.id))}#area`,
    url: url(address.area(area.id)),
    name: area.name,
    description: area.summary,
    ...(area.within && {
      containedInPlace: {
        '@type': 'Place',
        name: area.within.name,
        url: url(address.area(area.within.id)),
      },
    }),
  });
}
