import type { ContentFile } from '../read.ts';
import type { Body } from './body.ts';
import { parse } from './parser.ts';

/**
 * The bodies of MDX files, read with the parser that pages are made with, by the paths of the files. Files
 * with faults are left out. Never throws for a mistake in a file, whatever it does to the parser.
 */
export async function readBodies(
  files: ContentFile[],
  { withWords = false, milliseconds = 10_000 } = {},
): Promise<Map<string, Body>> {
  const readable = files.flatMap(({ path, body, faults }) =>
    body === undefined || faults.length > 0 ? [] : [{ path, text: body }],
  );
  const found = new Map<string, Body>();
  for (const portion of portions(readable)) {
    const texts = portion.map(({ text }) => text);
    const answer = await parse({ texts, withWords }, milliseconds);
    for (const [at, { path, text }] of portion.entries()) {
      found.set(path, answer[at] instanceof Object ? answer[at] : await readAlone(text));
    }
  }
  return found;

  /** One of a portion ended the parser. Alone, each tells of itself. */
  async function readAlone(text: string): Promise<Body> {
    const answer = await parse({ texts: [text], withWords }, milliseconds);
    const failure = Array.isArray(answer) ? undefined : answer;
    const [body] = Array.isArray(answer) ? answer : [];
    return body ?? { text, nodes: [], error: undefined, failure, words: undefined };
  }
}

/** Together they go faster; not too many, so that little is read again when one ends the parser. */
function* portions(bodies: Unread[]): Generator<Unread[]> {
  let portion: Unread[] = [];
  let length = 0;
  for (const body of bodies) {
    if (portion.length === most.bodies || length > most.characters) {
      yield portion;
      portion = [];
      length = 0;
    }
    portion.push(body);
    length += body.text.length;
  }
  if (portion.length > 0) yield portion;
}

const most = { bodies: 64, characters: 200_000 };

interface Unread {
  path: string;
  text: string;
}
