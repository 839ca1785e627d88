import type { Register } from '../../register/types.ts';
import { address, toUrl } from '../../site/address.ts';
import type { DataTable, PublishedSite } from '../table.ts';
import { notesCell, sourceColumns, sourceRecord } from './source-record.ts';

function decisionRecords({ meetings }: Register, site: PublishedSite) {
  return meetings.flatMap((meeting) =>
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
      source: sourceRecord(meeting.source),
    })),
  );
}

type DecisionRecord = ReturnType<typeof decisionRecords>[number];

export const decisionsTable: DataTable<DecisionRecord> = {
  name: 'decisions',
  describes: 'One record for each minute of a meeting.',
  records: decisionRecords,
  columns: [
    { name: 'id', describes: 'The meeting and the minute.', value: ({ id }) => id },
    { name: 'url', describes: 'The address of the minute.', value: ({ url }) => url },
    { name: 'meeting', describes: 'The ID of the meeting.', value: ({ meeting }) => meeting },
    { name: 'board', describes: 'The ID of the board.', value: ({ board }) => board },
    { name: 'on', describes: 'The day of the meeting.', value: ({ on }) => on },
    { name: 'minute', describes: 'The number of the minute.', value: ({ minute }) => minute },
    { name: 'topic', describes: 'What it was about.', value: ({ topic }) => topic },
    {
      name: 'resolution',
      describes: 'What the board resolved, in our words.',
      value: ({ resolution }) => resolution,
    },
    { name: 'kind', describes: 'What the board did with it.', value: ({ kind }) => kind },
    {
      name: 'strategies',
      describes: 'The IDs of the strategies it concerns.',
      value: ({ strategies }) => strategies.join(' '),
    },
    { name: 'notes', describes: 'What is odd in the source.', value: ({ sic }) => notesCell(sic) },
    ...sourceColumns,
  ],
};
