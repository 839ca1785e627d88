import { complainOfId } from '../../fields/id.ts';
import { kindOf } from '../../kinds/kinds.ts';
import { isNamedAfterDate } from '../../kinds/named.ts';
import type { Rule } from '../problem.ts';
import { isTakenBeside } from '../taken.ts';
import { twinOf } from './duplicate-file.ts';

/** The name of a file is an ID. Files that are named after a date have rules of their own. */
export const badFileName: Rule = function* (content) {
  for (const file of content.files) {
    if (twinOf(file, content)) continue;
    if (!file.place.belongs || !file.place.hasRightEnding) continue;
    if (isNamedAfterDate(kindOf(file.place.collection))) continue;
    const complaint = complainOfId(file.place.slug, isTakenBeside(file.place, content));
    if (!complaint) continue;
    const ending = file.place.ending;
    yield {
      file,
      code: 'bad-id',
      what: `The name of this file, “${file.place.slug}”, cannot be an ID.`,
      fix: complaint.fix.replace(/(for example \S+)\.$/, `$1${ending}.`),
    };
  }
};
