import { readDecision } from '../../meeting/decision-place.ts';
import { closestTo } from '../closest.ts';
import type { Rule } from '../problem.ts';
import { textsAt } from '../select.ts';

/** A decision that names a meeting of the site names one that is there, and a minute that it has. */
export const noSuchMeeting: Rule = function* ({ of, idsOf }) {
  const meetings = idsOf('meetings');
  const drafts = new Map(of('meetings').map((draft) => [draft.place.id, draft.data]));
  for (const { file, data } of of('commitments')) {
    for (const { path, value } of textsAt(data, 'changes.*.decision')) {
      const read = readDecision(value);
      if (read.kind !== 'meeting') continue;
      const id = `${read.boardId}/${read.on}`;
      if (!meetings.includes(id)) {
        const [first] = meetings;
        yield {
          file,
          path,
          code: 'no-such-entry',
          what: `There is no meeting “${id}”.`,
          fix: `Add its file to meetings/ first, or say in words who decided${first ? `; a meeting that is there is ${first}` : ''}.`,
          meant: closestTo(id, meetings),
        };
        continue;
      }
      const minutes = textsAt(drafts.get(id), 'decisions.*.minute').map((spot) => spot.value);
      if (read.minute === undefined || !drafts.has(id) || minutes.includes(read.minute)) continue;
      yield {
        file,
        path,
        code: 'no-such-entry',
        what: `The meeting ${id} has no minute “${read.minute}”.`,
        fix: minutes[0]
          ? `Use the number of a minute in meetings/${id}.yaml, for example ${id}#${minutes[0]}.`
          : `Leave the minute out: ${id}.`,
        meant: closestTo(read.minute, minutes),
      };
    }
  }
};
