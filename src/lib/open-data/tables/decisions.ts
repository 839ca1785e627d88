import { kindsOf, resolutionText } from '../../meeting/decision-kinds.ts';
import type { decisionFields, meetingFields } from '../../meeting/fields.ts';
import { address, toUrl } from '../../site/address.ts';
import { asFields, columnsOf, type PlanFor } from '../columns.ts';
import { type DecisionRecord, decisionRecordSchema } from '../records/decision.ts';
import type { OpenDataTable } from '../table.ts';
import { notesColumn, sourceColumns, sourceOf } from './source-fields.ts';

export const decisionsTable: OpenDataTable<DecisionRecord> = {
  name: 'decisions',
  place: 9,
  describes: 'One record for each minute of a meeting.',
  schema: decisionRecordSchema,
  records: ({ meetings }, site) =>
    meetings.flatMap((meeting) =>
      meeting.decisions.map((decision) => ({
        id: `${meeting.id}#${decision.minute}`,
        url: `${toUrl(address.meeting(meeting), site, site.base)}#minute-${decision.minute}`,
        meeting: meeting.id,
        board: meeting.boardId,
        on: meeting.on,
        minute: decision.minute,
        topic: decision.topic,
        considered: decision.considered ?? null,
        resolution: resolutionText(decision),
        kind: kindsOf(decision)[0] ?? 'recorded',
        resolutions: decision.resolutions,
        actions: decision.actions.map(({ text, by, since }) => ({
          text,
          by: by ?? null,
          since: since ?? null,
        })),
        strategies: decision.strategies.map(({ id }) => id),
        topics: decision.topics.map(({ id }) => id),
        sic: decision.sic,
        source: sourceOf(meeting.source),
      })),
    ),
  columns: columnsOf(decisionRecordSchema, {
    ...asFields('id', 'url', 'meeting', 'board', 'on', 'minute', 'topic', 'resolution', 'kind'),
    kinds: 'resolutions.kind',
    considered: 'considered',
    actions: {
      field: 'actions',
      parted: '; ',
      written: ({ text, by }: DecisionRecord['actions'][number]) => (by ? `${by}: ${text}` : text),
    },
    strategies: 'strategies',
    topics: 'topics',
    notes: notesColumn,
    ...sourceColumns,
  } satisfies PlanFor<typeof meetingFields | typeof decisionFields>),
};
