import type { Rule } from '../problem.ts';
import { addressesKept } from './addresses.ts';
import { badFileName } from './bad-id.ts';
import { beginningChanged } from './beginning-changed.ts';
import { brokenLink } from './broken-link.ts';
import { changeInField } from './change-in-field.ts';
import { circularReference } from './circular-reference.ts';
import { codeInContent } from './code-in-content.ts';
import { commitmentChanged } from './commitment-changed.ts';
import { components } from './components.ts';
import { correctionInReport } from './correction-in-report.ts';
import { dateMeaningChanged } from './date-meaning-changed.ts';
import { datedEntries } from './dated-entries.ts';
import { duplicateFile } from './duplicate-file.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateWord } from './duplicate-word.ts';
import { endNotSaid } from './end-not-said.ts';
import { firstHostChanged } from './first-host-changed.ts';
import { folderWithoutEntry } from './folder-without-entry.ts';
import { followsOlder, goingOn } from './going-on.ts';
import { headingLevel } from './heading-level.ts';
import { hiddenWords, nestedWords } from './hidden-words.ts';
import { meaningChanged } from './meaning-changed.ts';
import { meetingFileName } from './meeting-file-name.ts';
import { missingPage } from './missing-page.ts';
import { missingSite } from './missing-site.ts';
import { reportFileName, snapshotFileName } from './month-file-name.ts';
import { noSuchEntry } from './no-such-entry.ts';
import { noSuchMeeting } from './no-such-meeting.ts';
import { noSuchPart } from './no-such-part.ts';
import { otherLayout } from './other-layout.ts';
import { parserStopped } from './parser-stopped.ts';
import { partOfAPart } from './part-of-a-part.ts';
import { planWithoutName } from './plan-without-name.ts';
import { pointOfNone } from './point-of-none.ts';
import { replacedBy } from './replaced-by.ts';
import { reportEdited } from './report-edited.ts';
import { reservedId } from './reserved-id.ts';
import { reservedPart } from './reserved-part.ts';
import { seriesInOrder } from './series.ts';
import { servesWrongWay } from './serves-wrong-way.ts';
import { silentWord } from './silent-word.ts';
import { sourceNotCited } from './source-not-cited.ts';
import { strayFile } from './stray-file.ts';
import { targetChanged } from './target-changed.ts';
import { twoWordsOnOneAxis } from './two-words-on-one-axis.ts';
import { unknownFolder } from './unknown-folder.ts';
import { unknownStatusWord } from './unknown-status-word.ts';
import { unreadableMdx } from './unreadable-mdx.ts';
import { unsafeLink } from './unsafe-link.ts';
import { updateTwice } from './update-twice.ts';

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
  reservedPart,
  folderWithoutEntry,
  reportFileName,
  snapshotFileName,
  meetingFileName,
  noSuchEntry,
  noSuchPart,
  noSuchMeeting,
  circularReference,
  followsOlder,
  goingOn,
  replacedBy,
  pointOfNone,
  servesWrongWay,
  partOfAPart,
  planWithoutName,
  unknownStatusWord,
  twoWordsOnOneAxis,
  silentWord,
  endNotSaid,
  updateTwice,
  seriesInOrder,
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
  brokenLink,
  headingLevel,
  beginningChanged,
  firstHostChanged,
  addressesKept,
  reportEdited,
  commitmentChanged,
  meaningChanged,
  dateMeaningChanged,
  otherLayout,
  sourceNotCited,
  targetChanged,
];
