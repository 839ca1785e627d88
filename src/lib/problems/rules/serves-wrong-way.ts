import { commitmentKinds } from '../../commitment/schema.ts';
import { closestTo } from '../closest.ts';
import type { Draft } from '../content.ts';
import type { Finding, Rule } from '../problem.ts';
import { textAt, textsAt } from '../select.ts';

/** Only a We statement serves, and only an I statement is served. */
export const servesWrongWay: Rule = function* ({ of }) {
  const folders = Map.groupBy(of('commitments'), ({ place }) => place.folder);
  for (const drafts of folders.values()) {
    const kinds = new Map(drafts.map(({ place, data }) => [place.slug, textAt(data, 'kind')]));
    for (const draft of drafts) {
      const kind = kinds.get(draft.place.slug);
      const served = textsAt(draft.data, 'serves.*').filter(
        ({ value }) => value !== draft.place.slug,
      );
      if (served.length === 0) continue;
      if (isKnown(kind) && kind !== 'we-statement') yield servesThough(draft, kind);
      else yield* wrongTargets(draft, served, kinds);
    }
  }
};

function servesThough({ file }: Draft, kind: string): Finding {
  return {
    file,
    path: ['serves'],
    atName: true,
    code: 'serves-wrong-way',
    what: `“serves” stands in a commitment of the kind “${kind}”.`,
    fix: 'Only a commitment with kind: we-statement serves; use seeAlso for other connections.',
  };
}

function* wrongTargets(
  { file }: Draft,
  served: ReturnType<typeof textsAt>,
  kinds: Map<string, string | undefined>,
): Generator<Finding> {
  for (const { path, value } of served) {
    const kind = kinds.get(value);
    if (!isKnown(kind) || kind === 'i-statement') continue;
    const statements = [...kinds].flatMap(([slug, one]) => (one === 'i-statement' ? [slug] : []));
    const example = statements[0] ? `, for example ${statements[0]}` : '';
    yield {
      file,
      path,
      code: 'serves-wrong-way',
      what: `“${value}” is a commitment of the kind “${kind}”, not an I statement.`,
      fix: `Write the ID of an I statement${example}; use seeAlso for other connections.`,
      meant: closestTo(value, statements),
    };
  }
}

/** A kind that is misspelt is told of by itself. */
function isKnown(kind: string | undefined): kind is string {
  return kind !== undefined && Object.hasOwn(commitmentKinds, kind);
}
