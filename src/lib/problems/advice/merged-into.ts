import { isGroup } from '../../fields/shape.ts';
import type { Draft } from '../content.ts';
import type { Rule } from '../problem.ts';
import { textAt, textsAt, valuesAt } from '../select.ts';

/** A commitment that a report says was merged with another, where nothing leads to the other. */
export const mergedInto: Rule = function* (content) {
  for (const report of content.of('progress')) {
    const words = mergedWords(content.strategyOf(report.place)?.data);
    if (words.length === 0) continue;
    for (const { path, value } of valuesAt(report.data, 'updates.*')) {
      const about = textAt(value, 'commitment');
      const word = textsAt(value, 'status.*').find((one) => words.includes(one.value));
      const draft = content
        .of('commitments')
        .find(({ place }) => place.id === `${report.place.folder}/${about}`);
      if (!word || !draft || leadsOn(draft)) continue;
      yield {
        file: report.file,
        path: [...path, ...word.path],
        code: 'merged-into-what',
        what: `“${word.value}” says that ${about} became part of another commitment, and no page leads from it to the other.`,
        fix: `If the source says which one, name it in commitments/${draft.place.id}.yaml: seeAlso for one of the same strategy, carriedTo for one of a newer plan. If it does not say, leave it as it is.`,
      };
    }
  }
};

function mergedWords(strategy: unknown): string[] {
  return valuesAt(strategy, 'statusWords.*')
    .filter(({ value }) => ['means', 'lifecycle'].some((at) => textAt(value, at) === 'merged'))
    .flatMap(({ value }) => textAt(value, 'word') ?? []);
}

function leadsOn({ data }: Draft): boolean {
  const { carriedTo, withdrawn } = data;
  const isReplaced = isGroup(withdrawn) && withdrawn['replacedBy'] !== undefined;
  return isGroup(carriedTo) || isReplaced || textsAt(data, 'seeAlso.*').length > 0;
}
