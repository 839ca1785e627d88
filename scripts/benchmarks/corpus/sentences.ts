import type { Random } from './random.ts';

const verbs = ['Open', 'Mend', 'Paint', 'Plant', 'Train', 'Fund', 'Count', 'Visit', 'Join', 'Map'];
const things = ['halls', 'benches', 'paths', 'gardens', 'kitchens', 'clinics', 'lamps', 'courses'];
const people = ['schools', 'carers', 'young people', 'older people', 'families', 'new parents'];
const places = ['harbour', 'market', 'upper town', 'valley', 'mill', 'station', 'meadows', 'hill'];
const ends = ['before winter', 'with partners', 'step by step', 'in every ward', 'for good'];

/** A made-up title: “Open the halls of the harbour to carers before winter”. */
export function titleFrom(random: Random): string {
  const { one } = random;
  return `${one(verbs)} the ${one(things)} of the ${one(places)} for ${one(people)} ${one(ends)}`;
}

/** A made-up sentence of a report. */
export function newsFrom(random: Random): string {
  const { one, below } = random;
  return `${below(90) + 2} ${one(things)} are ready, and ${one(people)} near the ${one(places)} use them.`;
}
