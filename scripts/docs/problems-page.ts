import { codeGroups, type Explanation } from '../../src/lib/problems/codes.ts';

/** The page that explains every code, made from the list of codes. */
export function problemsPage(): string {
  return [introduction, ...Object.entries(codeGroups).map(group)].join('\n\n').concat('\n');
}

const introduction = `# Problems and advice

<!-- Made by scripts/docs.ts from src/lib/problems/codes. Change the text there. -->

The check finds every mistake in the content in one run and says where it is and what to do. Each
problem has a code, at the end of its text; this page explains every code. Problems stop a build and
leave the published site as it was. Advice stops nothing.`;

function group([title, codes]: [string, Record<string, Explanation>]): string {
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
