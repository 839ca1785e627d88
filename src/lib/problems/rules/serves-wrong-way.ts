import { closestTo } from '../closest.ts';
import type { Rule } from '../problem.ts';
import { textAt, textsAt } from '../select.ts';

/** Only a We statement serves, and only an I statement is served. */
export const servesWrongWay: Rule = function* ({ of }) {
  const kinds = new Map(
    of('commitments').map(({ place, data }) => [place.id, textAt(data, 'kind')]),
  );
  for (const { file, place, data } of of('commitments')) {
    const served = textsAt(data, 'serves.*').filter(({ value }) => value !== place.slug);
    const kind = textAt(data, 'kind');
    if (served.length > 0 && kind !== undefined && kind !== 'we-statement') {
      yield {
        file,
        path: ['serves'],
        atName: true,
        code: 'serves-wrong-way',
        what: `“serves” stands in a commitment of the kind “${kind}”.`,
        fix: 'Only a commitment with kind: we-statement serves; use seeAlso for other connections.',
      };
      continue;
    }
    const statements = [...kinds].flatMap(([id, one]) =>
      one === 'i-statement' && id.startsWith(`${place.folder}/`) ? [id.split('/')[1] ?? ''] : [],
    );
    for (const { path, value } of served) {
      const other = kinds.get(`${place.folder}/${value}`);
      if (other === undefined || other === 'i-statement') continue;
      const example = statements[0] ? `, for example ${statements[0]}` : '';
      yield {
        file,
        path,
        code: 'serves-wrong-way',
        what: `“${value}” is a commitment of the kind “${other}”, not an I statement.`,
        fix: `Write the ID of an I statement${example}; use seeAlso for other connections.`,
        meant: closestTo(value, statements),
      };
    }
  }
};
