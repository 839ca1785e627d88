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
        resolution: decision.resolution,
        kind: decision.kind,
        strategies: decision.strategies.map(({ id }) => id),
        sic: decision.sic,
        source: sourceOf(meeting.source),
      })),
    ),
  columns: columnsOf(decisionRecordSchema, {
    ...asFields('id', 'url', 'meeting', 'board', 'on', 'minute', 'topic', 'resolution', 'kind'),
    strategies: 'strategies',
    notes: notesColumn,
    ...sourceColumns,
  } satisfies PlanFor<typeof meetingFields | typeof decisionFields>),
};
