/** The kinds of area, the largest first, each with its name for readers (one, several). */
export const areaKinds = {
  nation: { one: 'Nation', many: 'Nations' },
  region: { one: 'Region', many: 'Regions' },
  system: { one: 'Health and care system', many: 'Health and care systems' },
  county: { one: 'County', many: 'Counties' },
  place: { one: 'Place', many: 'Places' },
  district: { one: 'City, borough or district', many: 'Cities, boroughs and districts' },
  locality: { one: 'Locality', many: 'Localities' },
  neighbourhood: { one: 'Neighbourhood', many: 'Neighbourhoods' },
  ward: { one: 'Ward', many: 'Wards' },
} as const;

export type AreaKind = keyof typeof areaKinds;
