import { type Phrase, say } from '../../fields/phrase.ts';
import { isGroup } from '../../fields/shape.ts';
import { withheld, withheldWords } from '../../progress/correction.ts';
import { splitId } from '../../register/names.ts';
import { address } from '../../site/address.ts';
import type { ReaderChange } from './change.ts';
import { compareValues, type FieldChange, nameOf } from './compare-values.ts';
import { fieldsOf, whole, wordsOf } from './file-changes.ts';
import { nameOfFile } from './names.ts';
import { type File, type Pairs, type Published, pairsOf } from './published.ts';

/** What changes in the files of progress reports: added, gone, corrected, or edited without a word. */
export function reportFileChanges(before: Published, after: Published): ReaderChange[] {
  const { added, gone, changed } = pairsOf('progress', before, after);
  return [
    ...added.flatMap((file) => [
      whole('progress', file, after, 'added'),
      ...corrections(file, [], after),
    ]),
    ...gone.map((file) => whole('progress', file, before, 'gone')),
    ...changed.flatMap((pair) => changesIn(pair, before, after)),
  ];
}

function changesIn(
  pair: Pairs['changed'][number],
  before: Published,
  after: Published,
): ReaderChange[] {
  const known = correctionsOf(pair.was);
  const corrected = corrections(pair.now, known, after);
  const now = correctionsOf(pair.now);
  // They are only added to, so that each keeps its place, whatever it says.
  const oldOnes = known
    .flatMap((one, at) =>
      compareValues(one, now[at], {
        path: ['corrections', 0],
        names: ['corrections', nameOf(one)],
      }),
    )
    .map((change) => (change.now === withheld ? withoutOldWords(change) : change));
  const edits = fieldsOf(pair)
    .filter(({ path }) => path[0] !== 'corrections')
    .filter(isNoNewUpdate)
    .map((change) => (isWithheld(change, pair.now) ? withoutOldWords(change) : change));
  const kind = corrected.length > 0 ? 'report-corrected' : 'report-edited';
  return [
    ...corrected,
    ...wordsOf('progress', oldOnes, pair, before, after, 'correction-changed'),
    ...wordsOf('progress', edits, pair, before, after, kind),
  ];
}

/** A whole update that is added or gone is told of as an update, once for its commitment. */
function isNoNewUpdate({ path, was, now }: FieldChange): boolean {
  return path[0] !== 'updates' || path.length !== 2 || (was !== undefined && now !== undefined);
}

/** Whether a correction withholds what a field said. The summary of changes is read by everyone, too. */
function isWithheld({ names }: FieldChange, file: File): boolean {
  return correctionsOf(file)
    .filter(isGroup)
    .filter(({ was }) => was === withheld)
    .some(({ commitment, field }) =>
      (commitment === undefined ? [field] : ['updates', commitment, field]).every(
        (name, at) => name === names[at],
      ),
    );
}

/** A change without what was there; what names a part of the field is withheld with it. */
function withoutOldWords({ names, ...change }: FieldChange): FieldChange {
  const own = names[0] === 'updates' ? names.slice(0, 3) : names;
  return { ...change, names: own, was: withheldWords };
}

function corrections(file: File, known: unknown[], after: Published): ReaderChange[] {
  const report = nameOfFile('progress', file, after);
  return correctionsOf(file)
    .slice(known.length)
    .map((correction, at) => ({
      kind: 'correction-added',
      subject: `progress/${file.id}#correction-${known.length + at}`,
      says: say`${report}: ${inWords(correction)}`,
      brief: report,
      path: address.report(splitId(file.id)),
    }));
}

function correctionsOf({ data }: File): unknown[] {
  const { corrections: found } = data as { corrections?: unknown };
  return Array.isArray(found) ? found : [];
}

function inWords(correction: unknown): Phrase {
  const { wrong, was, now } = isGroup(correction) ? correction : {};
  const old = was === withheld ? withheldWords : String(was);
  return say`“${String(wrong ?? 'No reason is given.')}” It said “${old}”, and says “${String(now)}” now`;
}
