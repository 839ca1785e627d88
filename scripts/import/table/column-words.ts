/** What a column holds, as the mapping file says it. */
export const columnUses = {
  title: 'what is to be done; it becomes the title of the page',
  ref: 'the number or label of each action',
  heading: 'the heading under which the action stands, such as an objective',
  leads: 'the bodies that lead it',
  partners: 'the bodies that help with it',
  due: 'when it is due',
  started: 'when it began',
  success: 'what success looks like',
  outputs: 'what is to be produced',
  outcomes: 'what is to come of it',
  targets: 'the target that it has to reach',
  budget: 'its money',
  detail: 'anything else that readers may see, under the name of the column',
  update: 'what a report says of it',
  status: 'the status word or colour of a report',
  reason: 'why it stands so, in a report',
  person: 'names of people; they are left out',
  'leave-out': 'nothing that readers should see',
} as const;

export type ColumnUse = keyof typeof columnUses;

/** Uses that belong to a report. */
export const reportUses: readonly ColumnUse[] = ['update', 'status', 'reason'];

/**
 * The use of a column by its name alone, where the name leaves no doubt. “Owner” may be a body or a person, and
 * “Outcome” what is hoped for or what came of it: those are asked.
 */
export function useOf(name: string): ColumnUse | undefined {
  const words = normal(name);
  return (Object.keys(plainNames) as ColumnUse[]).find((use) => plainNames[use]?.includes(words));
}

/** Whether a cell reads like the head of some column of a plan. */
export function isColumnName(text: string): boolean {
  const words = normal(text);
  if (words === '' || words.length > 60) return false;
  return (
    useOf(text) !== undefined ||
    otherNames.includes(words) ||
    /\b(?:update|rag|status|progress)$/.test(words)
  );
}

/** A name without what names one column of a report: “Q1” of “Q1 RAG”; empty when nothing is left. */
export function reportNameOf(name: string): string {
  return name
    .split(' › ')
    .map((part) =>
      part
        .replace(
          /\b(?:progress|update|updates|status|rag|rating|brag|comments?|commentary|reason)\b/gi,
          '',
        )
        .replace(/[^\p{L}\p{N}/]+/gu, ' ')
        .trim(),
    )
    .filter(Boolean)
    .join(' ');
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .trim();
}

const plainNames: Partial<Record<ColumnUse, string[]>> = {
  title: ['action', 'actions', 'commitment', 'commitments', 'what we will do', 'we will'],
  ref: ['ref', 'reference', 'ref no', 'no', 'action no', 'action ref', 'id', 'number'],
  leads: [
    'lead',
    'leads',
    'lead organisation',
    'lead organisations',
    'lead agency',
    'lead partner',
  ],
  partners: ['partners', 'partner organisations', 'supporting partners', 'key partners'],
  due: [
    ...['due', 'due date', 'due by', 'target date', 'deadline', 'by when', 'completion date'],
    ...['timescale', 'timescales', 'when', 'date due', 'end date', 'delivery date'],
  ],
  started: ['start', 'start date', 'started'],
  success: ['success measure', 'success measures', 'measure of success', 'measures of success'],
  outputs: ['output', 'outputs', 'deliverable', 'deliverables'],
  targets: ['target', 'targets'],
  budget: ['budget', 'cost', 'funding'],
  status: ['rag', 'rag status', 'rag rating', 'brag', 'status', 'brag rating', 'current rag'],
  update: ['update', 'progress', 'progress update', 'latest update', 'progress to date'],
};

const otherNames = [
  ...[
    'objective',
    'objectives',
    'priority',
    'theme',
    'outcome',
    'outcomes',
    'owner',
    'goal',
    'aim',
  ],
  ...['responsible', 'responsibility', 'lead officer', 'officer', 'comments', 'notes', 'milestone'],
  ...[
    'milestones',
    'measure',
    'measures',
    'kpi',
    'task',
    'project',
    'workstream',
    'who',
    'what',
    'how',
  ],
  ...[
    'strategic objective',
    'strategic priority',
    'description',
    'risk',
    'risks',
    'evidence',
    'impact',
  ],
];
