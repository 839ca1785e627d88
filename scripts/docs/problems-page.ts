import { adviceCodes } from '../../src/lib/problems/codes/advice.ts';
import { bodyCodes } from '../../src/lib/problems/codes/body.ts';
import { fieldCodes } from '../../src/lib/problems/codes/fields.ts';
import { fileCodes } from '../../src/lib/problems/codes/files.ts';
import { historyCodes } from '../../src/lib/problems/codes/history.ts';
import { publishedCodes } from '../../src/lib/problems/codes/published.ts';
import { referenceCodes } from '../../src/lib/problems/codes/references.ts';
import { safetyCodes } from '../../src/lib/problems/codes/safety.ts';
import { valueCodes } from '../../src/lib/problems/codes/values.ts';
import type { Explanation } from '../../src/lib/problems/codes.ts';

/** The page that explains every code, made from the list of codes. */
export function problemsPage(): string {
  return [introduction, ...groups.map(group)].join('\n\n').concat('\n');
}

const groups: { title: string; codes: Record<string, Explanation> }[] = [
  { title: 'Files', codes: fileCodes },
  { title: 'Fields', codes: fieldCodes },
  { title: 'Values', codes: valueCodes },
  { title: 'What entries say of each other', codes: referenceCodes },
  { title: 'Words of a page', codes: bodyCodes },
  { title: 'Dated entries', codes: historyCodes },
  { title: 'What was published', codes: publishedCodes },
  { title: 'Safety', codes: safetyCodes },
  { title: 'Advice', codes: adviceCodes },
];

const introduction = `# Problems and advice

<!-- Made by scripts/docs.ts from src/lib/problems/codes. Change the text there. -->

The check finds every mistake in the content in one run and says where it is and what to do. Each
problem has a code, at the end of its text; this page explains every code. Problems stop a build and
leave the published site as it was. Advice stops nothing.`;

function group({ title, codes }: (typeof groups)[number]): string {
  return [`## ${title}`, ...Object.entries(codes).map(([code, text]) => section(code, text))].join(
    '\n\n',
  );
}

function section(code: string, { what, why, todo, wrong, right }: Explanation): string {
  return [
    `### ${code}`,
    `${what} ${why}`,
    `**What to do.** ${todo}`,
    `Wrong:\n\n${block(wrong)}`,
    `Right:\n\n${block(right)}`,
  ].join('\n\n');
}

function block(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}
