import { idNow } from '../../addresses/update.ts';
import { readDecision } from '../../meeting/decision-place.ts';
import { closestTo } from '../closest.ts';
import type { Content, Draft } from '../content.ts';
import type { FindingWords, Rule } from '../problem.ts';
import { textsAt } from '../select.ts';

/** A decision that names a meeting of the site names one that is there, and a minute that it has. */
export const noSuchMeeting: Rule = function* (content) {
  const drafts = new Map(content.of('meetings').map((draft) => [draft.place.id, draft.data]));
  for (const { file, data } of content.of('commitments')) {
    for (const { path, value } of decisionPlaces.flatMap((place) => textsAt(data, place))) {
      const words = wrongWith(value, content, drafts);
      if (words) yield { file, path, ...words };
    }
  }
};

/** Where a commitment says who decided. */
const decisionPlaces = ['changes.*.decision', 'withdrawn.decision'];

function wrongWith(
  value: string,
  { idsOf, addresses }: Content,
  drafts: ReadonlyMap<string, Draft['data']>,
): FindingWords | undefined {
  const read = readDecision(value);
  const meetings = idsOf('meetings');
  const [first] = meetings;
  if (read.kind === 'words' && /^[^\s/]+\/\S*\d\S*$/.test(value)) {
    return {
      code: 'no-such-entry',
      what: `“${value}” is not written as the meeting of a board.`,
      fix: `Write the name of its file in meetings/, with the minute after a hash, or say in words who decided${first ? `; a meeting that is there is ${first}` : ''}.`,
      meant: closestTo(value, meetings),
    };
  }
  if (read.kind !== 'meeting') return undefined;
  const id = `${read.boardId}/${read.on}`;
  if (!meetings.includes(id)) {
    const moved = idNow(`meetings/${id}`, addresses.lines).slice('meetings/'.length);
    return {
      code: 'no-such-entry',
      what: `There is no meeting “${id}”.`,
      fix: `Add its file to meetings/ first, or say in words who decided${first ? `; a meeting that is there is ${first}` : ''}.`,
      meant: meetings.includes(moved) ? moved : closestTo(id, meetings),
    };
  }
  const minutes = textsAt(drafts.get(id), 'decisions.*.minute').map((spot) => spot.value);
  if (read.minute === undefined || !drafts.has(id) || minutes.includes(read.minute)) {
    return undefined;
  }
  return {
    code: 'no-such-entry',
    what: `The meeting ${id} has no minute “${read.minute}”.`,
    fix: minutes[0]
      ? `Use the number of a minute in meetings/${id}.yaml, for example ${id}#${minutes[0]}.`
      : `Leave the minute out: ${id}.`,
    meant: closestTo(read.minute, minutes),
  };
}
