import { nothing, open } from '../mapping/schema.ts';
import { type Asked, cellsFor, placesOf, type Question, unanswered } from '../plan/asked.ts';

/** Asks which bodies a cell names. A body that the site knows by just this name is filled in. */
export function* askLeads(asked: Asked): Generator<Question> {
  for (const [text, cells] of unanswered(asked, 'leads', cellsFor(asked, 'leads', 'partners'))) {
    const same = asked.known.bodies.filter(({ names }) =>
      names.some((name) => name.toLowerCase() === text.toLowerCase()),
    );
    const [only] = same;
    const are = same.length === 1 && only ? [only.id] : open;
    yield { section: 'leads', entry: { says: text, are }, about: placesOf(cells) };
  }
}

/** Asks for the names of bodies that an answer uses and that have no file. */
export function* askBodies({ answers, known }: Asked): Generator<Question> {
  const used = new Set((answers.leads ?? []).flatMap(({ are }) => are));
  for (const word of [open, nothing, 'person']) used.delete(word);
  for (const id of used) {
    if (known.bodies.some((body) => body.id === id)) continue;
    if (answers.bodies?.some((body) => body.id === id)) continue;
    yield {
      section: 'bodies',
      entry: { id, name: open, kind: open },
      about: '',
    };
  }
}
