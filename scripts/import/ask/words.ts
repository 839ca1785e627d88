import { open } from '../mapping/schema.ts';
import {
  type Asked,
  cellsFor,
  type PlacedCell,
  placesOf,
  type Question,
  unanswered,
} from '../plan/asked.ts';

/** Asks what each word in a column of status means. “G” and “Green” are two words. */
export function* askWords(asked: Asked): Generator<Question> {
  for (const [text, cells] of unanswered(asked, 'words', cellsFor(asked, 'status'))) {
    // A letter tells a reader nothing; “n/a” does.
    const isBare = /[\p{L}\d]/u.test(text) && !/\p{L}{2}|^n\/a$/iu.test(text);
    yield {
      section: 'words',
      entry: { says: text, means: open, ...(isBare ? { label: open } : {}) },
      about: placesOf(cells),
    };
  }
}

/** Asks which word a colour stands for, where a cell of status holds a colour alone. */
export function* askColours(asked: Asked): Generator<Question> {
  const bare = [...cellsFor(asked, 'status')].filter(
    ({ cell }) => cell.text === '' && cell.colour !== undefined,
  );
  const colourOf = ({ cell }: PlacedCell) => cell.colour ?? '';
  for (const [colour, cells] of unanswered(asked, 'colours', bare, colourOf)) {
    yield {
      section: 'colours',
      entry: { says: colour, is: open },
      about: `${colourName(colour)}: ${placesOf(cells)}`,
    };
  }
}

/** Asks of short words in a column of updates whether they say that there is none. */
export function* askUpdates(asked: Asked): Generator<Question> {
  for (const [text, cells] of unanswered(asked, 'updates', cellsFor(asked, 'update'))) {
    const isDoubtful =
      /^(?:n\/?a|none|nil|tb[acd]|[-–—.?]+)$/i.test(text) ||
      /^no(?:t|thing)?\b.{0,20}\b(?:updates?|received|report(?:ed)?|provided)\b/i.test(text);
    if (!isDoubtful) continue;
    yield { section: 'updates', entry: { says: text, is: open }, about: placesOf(cells) };
  }
}

/** What people would call a colour, as a help for finding it; its digits decide. */
function colourName(hex: string): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    Number.parseInt(hex.slice(at, at + 2), 16),
  );
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  if (most - least < 24) return most > 200 ? 'pale grey' : most < 60 ? 'black' : 'grey';
  if (most === blue) return red > green + 40 ? 'purple' : 'blue';
  if (most === green && red < green - 30) return 'green';
  if (green > 0.85 * red) return 'yellow';
  return green > 0.45 * red ? 'amber or orange' : 'red';
}
