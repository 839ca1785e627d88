import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { importFile } from '../../../scripts/import/import-file.ts';

/** A small site in a folder of its own, into which plans are imported as an officer does it. */
export function siteForPlans() {
  const root = mkdtempSync(join(tmpdir(), 'import-'));
  cpSync('tests/unit/problems/base', join(root, 'content'), { recursive: true });
  const path = (name: string) => join(root, name);
  const env = { CONTENT_DIR: path('content'), INIT_CWD: root, AS_AT: '2026-11-26' };
  return {
    /** Runs npm run import on a file, which is laid into the folder first. */
    import: async (name: string, bytes: Buffer, ...more: string[]) => {
      writeFileSync(path(name), bytes);
      return importFile(root, [name, ...more], env);
    },
    read: (name: string) => readFileSync(path(name), 'utf8'),
    write: (name: string, text: string) => writeFileSync(path(name), text),
    has: (name: string) => existsSync(path(name)),
    /** Answers questions of a mapping file. */
    answer: (name: string, answers: Answers) =>
      writeFileSync(path(name), answered(readFileSync(path(name), 'utf8'), answers)),
    /** Every file by its path, but those that were laid there to be imported. */
    files: () =>
      Object.fromEntries(
        readdirSync(root, { recursive: true, withFileTypes: true })
          .filter((one) => one.isFile() && one.parentPath !== root)
          .map((one) => join(one.parentPath, one.name))
          .sort()
          .map((file) => [file.slice(root.length + 1), readFileSync(file, 'utf8')]),
      ),
    folder: path('content'),
    remove: () => rmSync(root, { recursive: true }),
  };
}

/** A mapping file with answers: of a list, by what the entry says, each with its value or its fields. */
function answered(text: string, answers: Answers): string {
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  for (const [section, given] of Object.entries(answers)) {
    const node = document.get(section);
    if (isSeq(node) && isFields(given)) {
      for (const [says, value] of Object.entries(given)) {
        const entry = node.items.find((one) => isMap(one) && nameOf(one) === says) as YAMLMap;
        if (!entry) throw new Error(`${section} has no “${says}”.`);
        const fields = isFields(value) ? value : { [mainField[section] ?? 'is']: value };
        for (const [field, one] of Object.entries(fields))
          entry.set(field, document.createNode(one));
      }
    } else if (isSeq(node) && Array.isArray(given)) {
      for (const one of given) node.add(document.createNode(one));
    } else if (isMap(node) && isFields(given)) {
      for (const [field, one] of Object.entries(given)) node.set(field, document.createNode(one));
    } else {
      document.set(section, document.createNode(given));
    }
  }
  return document.toString({ lineWidth: 0 });
}

function nameOf(entry: YAMLMap): string {
  return String(
    ['says', 'called', 'sheet', 'id']
      .map((name) => entry.get(name))
      .find((one) => one !== undefined),
  );
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const mainField: Record<string, string> = {
  words: 'means',
  leads: 'are',
  tables: 'heading',
  titles: 'title',
};

export type Answers = Record<string, unknown>;

/** The answers to what the invented plan of Marlowe leaves open. */
export const marloweAnswers: Answers = {
  strategy: 'marlowe-2025',
  newStrategy: {
    title: 'Marlowe action plan',
    shortTitle: 'Marlowe plan',
    kind: 'action-plan',
    standing: 'adopted',
    period: { from: 2025, to: 2028 },
    publisher: 'board',
    area: 'estuary',
    summary: 'What the board does for the health of Marlowe.',
    levels: ['Priority', 'Objective'],
  },
  kind: 'action',
  documents: {
    '?': {
      id: 'marlowe-2025-q2',
      title: 'Action plan, second quarter',
      publisher: 'board',
      published: '2025-10',
    },
  },
  tables: { 'Priority 1 - Start Well': 'Start well', 'Priority 2 - Live Well': 'Live well' },
  columns: { Objective: 'heading' },
  reports: {
    Q1: { asAt: '2025-26-Q1', title: 'First quarter 2025/26' },
    Q2: { asAt: '2025-26-Q2', title: 'Second quarter 2025/26' },
  },
  words: {
    Green: 'on-track',
    Amber: 'at-risk',
    'Amber/Green': 'some-slippage',
    Complete: 'completed',
    'n/a': 'none',
    G: { means: 'on-track', label: 'Green' },
    A: { means: 'at-risk', label: 'Amber' },
    B: { means: 'completed', label: 'Blue' },
  },
  colours: { '00B050': 'Green', FF0000: 'Amber', '0070C0': 'Complete' },
  updates: { 'No update received': 'no-update' },
  numbers: { '1.1': '1.1', '1.3': '1.3' },
  dates: { 'Mar-27': '2027-03', 'End of Year 1': '2026-03', '31/9/2026': '2026-09' },
  leads: {
    'Public Health / MCFT': ['public-health', 'mcft'],
    'Marlowe Council': ['marlowe-council'],
    'ICB and Healthwatch Marlowe': ['icb', 'healthwatch'],
    TBC: 'none',
    'Public Health': ['public-health'],
    'Chamber of Commerce; Public Health': ['chamber', 'public-health'],
    'Marlowe Mind': ['marlowe-mind'],
  },
};

/** The bodies that those answers name, which are asked next. */
export const marloweBodies: Answers = {
  bodies: Object.fromEntries(
    Object.entries({
      'public-health': 'Public Health Marlowe',
      mcft: 'Marlowe Community Trust',
      'marlowe-council': 'Marlowe Council',
      icb: 'Marlowe Integrated Care Board',
      healthwatch: 'Healthwatch Marlowe',
      chamber: 'Chamber of Commerce',
      'marlowe-mind': 'Marlowe Mind',
    }).map(([id, name]) => [id, { name, kind: 'other' }]),
  ),
};
