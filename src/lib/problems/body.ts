import type { Body, BodyNode } from '../reading/body/body.ts';
import type { Position } from '../reading/text/position.ts';
import type { FindingWords, Rule } from './problem.ts';

/** A rule that looks at each part of each body by itself, and says what is wrong with it. */
export function eachPart(complain: (node: BodyNode, body: Body) => FindingWords | undefined): Rule {
  return function* ({ drafts }) {
    for (const { file, body } of drafts) {
      for (const node of body?.nodes ?? []) {
        const words = body && complain(node, body);
        if (words) yield { file, at: placeOfNode(node), ...words };
      }
    }
  };
}

/** Where a part of a body stands in the file. */
export function placeOfNode({ position }: BodyNode): Position {
  const { line, column } = position.start;
  return { line, column };
}

/** What is typed for a part of a body, on one line and cut when it is long. */
export function typedIn(body: Body, { position }: BodyNode): string {
  return shorten(body.text.slice(position.start.offset, position.end.offset));
}

/** The text of a place up to the end of its line, cut when it is long. */
export function typedFrom(body: Body, { line, column }: Position): string {
  return shorten((body.text.split('\n')[line - 1] ?? '').slice(column - 1));
}

function shorten(typed: string, most = 50): string {
  const flat = typed.replace(/\s+/g, ' ').trim();
  return flat.length > most ? `${flat.slice(0, most).trimEnd()}…` : flat;
}
