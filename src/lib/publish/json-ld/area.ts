import type { Area } from '../../register/types.ts';
import { address } from '../../site/address.ts';
import { type About, type Context, onPage } from './page-graph.ts';

/** An area that strategies and figures are about. */
export function areaNode(area: Area): About {
  return ({ url }) => ({
    '@type': 'Place',
    ...onPage(url(address.area(area.id)), 'area'),
    name: area.name,
    ...(area.summary !== undefined && { description: area.summary }),
    ...(area.within && { containedInPlace: placeNode(area.within, url) }),
  });
}

/** An area that something else is about or lies in. */
export function placeNode({ id, name }: { id: string; name: string }, url: Context['url']) {
  return { '@type': 'Place', name, url: url(address.area(id)) } as const;
}
