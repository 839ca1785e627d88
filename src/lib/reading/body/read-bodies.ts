import { noCache } from '../cache/parse-cache.ts';
import type { ContentFile } from '../read.ts';
import type { Body } from './body.ts';
import { parse } from './parser.ts';

/**
 * The bodies of MDX files, read with the parser that pages are made with, by the paths of the files. Files
 * with faults are left out. Never throws for a mistake in a file, whatever it does to the parser.
 */
export async function readBodies(
  files: ContentFile[],
  { milliseconds = 10_000, cache = noCache } = {},
): Promise<Map<string, Body>> {
  const readable = files.flatMap(({ path, body, faults }) =>
    body === undefined || faults.length > 0 ? [] : [{ path, text: body }],
  );
  const found = new Map<string, Body>();
  for (const { path, text } of readable) {
    const known = cache.get('body', text) as Pick<Body, 'nodes' | 'words'> | undefined;
    if (known) found.set(path, { text, errors: [], failure: undefined, ...known });
  }
  for (const portion of portions(readable.filter(({ path }) => !found.has(path)))) {
    const answer = await parse(
      portion.map(({ text }) => text),
      milliseconds,
    );
    for (const [at, { path, text }] of portion.entries()) {
      const body = answer[at] instanceof Object ? answer[at] : await readAlone(text);
      if (body.words) cache.set('body', text, { nodes: body.nodes, words: body.words });
      found.set(path, body);
    }
  }
  return found;

  /** One of a portion ended the parser. Alone, each tells of itself. */
  async function readAlone(text: string): Promise<Body> {
    const answer = await parse([text], milliseconds);
    const failure = Array.isArray(answer) ? undefined : answer;
    const [body] = Array.isArray(answer) ? answer : [];
    return body ?? { text, nodes: [], errors: [], failure, words: undefined };
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
