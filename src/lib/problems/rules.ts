import type { Rule } from './problem.ts';
import { addressesKept } from './rules/addresses.ts';
import { badFileName } from './rules/bad-id.ts';
import { changeInField } from './rules/change-in-field.ts';
import { circularReference } from './rules/circular-reference.ts';
import { codeInContent } from './rules/code-in-content.ts';
import { commitmentChanged } from './rules/commitment-changed.ts';
import { components } from './rules/components.ts';
import { correctionInReport } from './rules/correction-in-report.ts';
import { datedEntries } from './rules/dated-entries.ts';
import { duplicateFile } from './rules/duplicate-file.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { duplicateWord } from './rules/duplicate-word.ts';
import { folderWithoutEntry } from './rules/folder-without-entry.ts';
import { headingLevel } from './rules/heading-level.ts';
import { hiddenWords, nestedWords } from './rules/hidden-words.ts';
import { meaningChanged } from './rules/meaning-changed.ts';
import { meetingFileName } from './rules/meeting-file-name.ts';
import { missingPage } from './rules/missing-page.ts';
import { missingSite } from './rules/missing-site.ts';
import { reportFileName, snapshotFileName } from './rules/month-file-name.ts';
import { noSuchEntry } from './rules/no-such-entry.ts';
import { noSuchMeeting } from './rules/no-such-meeting.ts';
import { noSuchPart } from './rules/no-such-part.ts';
import { parserStopped } from './rules/parser-stopped.ts';
import { reportEdited } from './rules/report-edited.ts';
import { reservedId } from './rules/reserved-id.ts';
import { servesWrongWay } from './rules/serves-wrong-way.ts';
import { strayFile } from './rules/stray-file.ts';
import { twoWordsOnOneAxis } from './rules/two-words-on-one-axis.ts';
import { unknownFolder } from './rules/unknown-folder.ts';
import { unknownStatusWord } from './rules/unknown-status-word.ts';
import { unreadableMdx } from './rules/unreadable-mdx.ts';
import { unsafeLink } from './rules/unsafe-link.ts';
import { updateTwice } from './rules/update-twice.ts';

/** The rules that look beyond one field: across files, and into the words of .mdx files. */
export const rules: readonly Rule[] = [
  missingSite,
  missingPage,
  unknownFolder,
  strayFile,
  badFileName,
  duplicateFile,
  duplicateId,
  duplicateWord,
  reservedId,
  folderWithoutEntry,
  reportFileName,
  snapshotFileName,
  meetingFileName,
  noSuchEntry,
  noSuchPart,
  noSuchMeeting,
  circularReference,
  servesWrongWay,
  unknownStatusWord,
  twoWordsOnOneAxis,
  updateTwice,
  datedEntries,
  changeInField,
  correctionInReport,
  parserStopped,
  unreadableMdx,
  hiddenWords,
  nestedWords,
  codeInContent,
  components,
  unsafeLink,
  headingLevel,
  addressesKept,
  reportEdited,
  commitmentChanged,
  meaningChanged,
];
