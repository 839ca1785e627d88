import { quote } from '../../fields/text.ts';
import type { Rule } from '../problem.ts';
import { publishedBeside } from '../published.ts';

/** A body that has another name than was published, and does not keep the one by which readers know it. */
export const formerNameLost: Rule = function* (content) {
  for (const { draft, before, after } of publishedBeside(content, 'organisations')) {
    const kept = [after.name, after.shortName, ...after.formerNames.map(({ name }) => name)];
    if (kept.includes(before.name)) continue;
    yield {
      file: draft.file,
      path: ['name'],
      code: 'former-name-lost',
      what: `This body was published as ${quote(before.name)}, and that name is not kept.`,
      fix: `If the body has a new name, keep the old one: formerNames: [{ name: ${JSON.stringify(before.name)} }]. If it was only misspelt, leave it as it is.`,
    };
  }
};
