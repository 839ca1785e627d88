import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearestId } from '../../../src/lib/fields/id.ts';
import { yamlText } from '../../../src/lib/reading/lay-out.ts';
import { laidOutText } from '../../../src/lib/reading/layout.ts';
import type { Answers } from './answers.ts';

/**
 * The files of a new site, by their paths in the content folder: its settings, the first body, area and source,
 * which name each other, and the pages. What nobody has been asked says TODO, so that it cannot be published.
 *
 * @param begun the day on which the site begins.
 * @param isInPlace whether it takes the place of the demonstration, which has been published.
 */
export function siteFiles(
  answers: Answers,
  begun: string,
  { isInPlace }: { isInPlace: boolean },
): Map<string, string> {
  const body = nearestId(answers.publisher) || 'publisher';
  const area = nearestId(answers.area) || 'area';
  const files = new Map([
    ['site.yaml', siteYaml(answers, isInPlace ? beginning(begun) : '')],
    [`organisations/${body}.yaml`, bodyYaml(answers, area)],
    [`areas/${area}.yaml`, areaYaml(answers)],
    [`sources/${FIRST_SOURCE}.yaml`, sourceYaml(body, begun)],
    ...templates.map((path): [string, string] => [
      path,
      readFileSync(join(import.meta.dirname, path), 'utf8'),
    ]),
  ]);
  return new Map([...files].map(([path, text]) => [path, laidOutText(path, text)]));
}

const templates = [
  'pages/about.mdx',
  'pages/accessibility.mdx',
  'pages/method.mdx',
  'glossary.yaml',
];

const FIRST_SOURCE = 'first-document';

function beginning(begun: string): string {
  return `# What was published in this project before was the demonstration. Never change this day.
begun: ${begun}
`;
}

function siteYaml(
  { name, address, publisher, colour, email, reply }: Answers,
  beginning: string,
): string {
  return `# What the site is called, whose it is, and the rules by which dates are judged: docs/authoring/site.md
${field({ name })}headline: What was planned, and what became of it
introduction: >-
  Each commitment has a page of its own, with what reports have said of it since. The page stays.
${field({ address })}${beginning}publisher:
  ${field({ name: publisher })}  ${email ? field({ email }) : `email: team@example.org # TODO: the address of a team, never of one person\n`}  ${
    reply ? field({ replyWithin: reply }) : 'replyWithin: "TODO: for example 10 working days"\n'
  }${field({ brandColour: colour })}# Under which licence may others use your words and figures? For example the Open Government Licence v3.0.
licence:
  name: "TODO: the name of your licence"
  link: https://example.org/licence # TODO: where it can be read
# TODO: Agree these two numbers. A commitment is due soon in the months before its date, and silent after so many without news.
review:
  dueSoonMonths: 3
  silentMonths: 12
`;
}

function bodyYaml({ publisher }: Answers, area: string) {
  return `# All fields: docs/authoring/organisations.md
${field({ name: publisher })}kind: council # TODO: what kind of body is it?
summary: "TODO: What the body does, in one plain sentence."
area: ${area} # TODO: is this the area that it serves?
source:
  document: ${FIRST_SOURCE} # TODO: does its name stand there?
`;
}

function areaYaml({ area }: Answers) {
  return `# All fields: docs/authoring/areas.md
${field({ name: area })}kind: district # TODO: which level is it?
summary: "TODO: What the area takes in, in one plain sentence."
source:
  document: ${FIRST_SOURCE} # TODO: does its name stand there?
`;
}

function sourceYaml(body: string, begun: string) {
  return `# The first document that you take facts from. Give this file a better name before you publish it, here and in
# the two files that name it: the name is part of an address that stays. All fields: docs/authoring/sources.md
title: "TODO: The title as printed on the document"
publisher: ${body} # TODO: is this the body that published it?
published: ${begun.slice(0, 'YYYY-MM'.length)} # TODO: the date printed on it
`;
}

/** One field as a line of YAML, quoted where its words need that. */
function field(one: Record<string, string>): string {
  return yamlText(one);
}
