import { toWrite } from '../../fields/placeholder.ts';
import type { Rule } from '../problem.ts';

/** A plan of no kind that we have a name for says what it is called. */
export const planWithoutName: Rule = function* ({ of }) {
  for (const { file, data } of of('strategies')) {
    if (data['kind'] !== 'local-plan' || data['kindName'] !== undefined) continue;
    yield {
      file,
      path: ['kind'],
      code: 'missing-field',
      what: 'The field “kindName” is missing beside kind: local-plan.',
      fix: `Say what the source calls a plan of this kind: kindName: ${toWrite('its name for it')}.`,
    };
  }
};
