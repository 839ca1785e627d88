import type { AreaEntry } from '../../lib/area/schema.ts';

/** What each level of area is called, for one. */
export const areaKinds: Record<AreaEntry['kind'], string> = {
  system: 'Health and care system',
  place: 'Place',
  district: 'City, borough or district',
  neighbourhood: 'Neighbourhood',
  ward: 'Ward',
};
