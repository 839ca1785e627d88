import { type AddressFinding, compareAddresses } from '../../addresses/compare.ts';
import { listed } from '../../fields/sentence.ts';
import { quote } from '../../fields/text.ts';
import { listedPages } from '../../kinds/kinds.ts';
import { registryFile } from '../../reading/read.ts';
import type { Content } from '../content.ts';
import { counted } from '../listed.ts';
import type { FindingWords, Rule } from '../problem.ts';
import { publicPages } from '../public-pages.ts';
import { moveOrWithdraw, wayOut } from '../way-out.ts';

/**
 * No address, and no part of a page, that readers were given disappears. What is compared is the registry
 * as it was published, the registry of this folder, and the pages that this content makes.
 */
export const addressesKept: Rule = function* (content) {
  const own = content.addresses;
  const before = content.published;
  const file = { path: registryFile, text: own.text, yaml: undefined };
  for (const { line, what, fix } of own.faults) {
    yield { file, at: { line, column: 1 }, code: 'unreadable-registry', what, fix };
  }
  // A project that has published nothing needs no registry yet, and a broken one says nothing.
  if (own.faults.length > 0 || (!own.isThere && !before)) return;
  const pages = publicPages(content);
  const published = before && {
    lines: before.addresses.lines,
    pages: publicPages(before),
  };
  if (!own.isThere) {
    yield { file, at: { line: 1, column: 1 }, ...withoutAddresses(published?.lines.length ?? 0) };
  }
  const lineOf = new Map(own.lines.map(({ address, line }) => [address, line]));
  for (const finding of compareAddresses(pages, own.lines, published)) {
    if (!own.isThere && ['not-entered', 'line-lost'].includes(finding.kind)) continue;
    yield {
      file,
      at: { line: lineOf.get(finding.address) ?? 1, column: 1 },
      ...findingWords(finding, content),
      missing: finding.kind === 'gone' ? fileOf(finding.id, before) : undefined,
    };
  }
};

/** The file from which a page was made when it was published. */
function fileOf(id: string, published: Content | undefined): string | undefined {
  const draft = published?.drafts.find(({ place }) => `${place.collection}/${place.id}` === id);
  return draft?.file.path;
}

function withoutAddresses(lines: number): FindingWords {
  return lines > 0
    ? {
        code: 'registry-rewritten',
        what: `${registryFile} is gone. It was published with ${counted(lines, 'line')}.`,
        fix: `Bring it back: git checkout main -- ${registryFile}, in the content folder.`,
      }
    : notEntered(`There is no ${registryFile}, which keeps every address that readers were given.`);
}

/** A finding in two sentences for whoever changed the content. */
function findingWords(finding: AddressFinding, content: Content): FindingWords {
  const { id, address } = finding;
  switch (finding.kind) {
    case 'not-entered':
      return notEntered(`${registryFile} has no line for ${address}, the page of ${id}.`);
    case 'parts-not-entered':
      return notEntered(
        `${registryFile} does not name all parts of ${address}: ${listed(finding.fragments, 'and', 3)}.`,
      );
    case 'state-untrue':
      return finding.withdrawn
        ? notEntered(
            `${id} is withdrawn, and ${registryFile} does not say so with the same reason and date.`,
          )
        : {
            code: 'registry-untrue',
            what: `${registryFile} says that ${id} is withdrawn, and its file has no notice of that.`,
            fix: `Put the notice in the file: ${noticeOf(address, content)}.`,
          };
    case 'page-still-there':
      return {
        code: 'registry-untrue',
        what: `${registryFile} says that ${address} is no more, and the file of ${id} still makes that page.`,
        fix: 'Delete the file, or give the line its state back: live, without place, reason and date.',
      };
    case 'gone':
      return { code: 'published-gone', what: goneWhat(finding, content), fix: wayOut(id, content) };
    case 'part-gone':
      return {
        code: 'part-gone',
        what: `The part ${quote(finding.fragment)} of ${address} was published, and is not there any more.`,
        fix: `Bring it back. If it has another name now, say so in the line of the page: ${finding.fragment}>its-new-name; ${finding.fragment}>main leads to the top.`,
      };
    case 'line-lost':
      return {
        code: 'registry-rewritten',
        what: `The line of ${address} was published, and is gone from ${registryFile}.`,
        fix: `Put it back as it was. ${moveOrWithdraw(id, content)}`,
      };
    case 'line-rewritten':
      return {
        code: 'registry-rewritten',
        what: `In the line of ${address}, ${quote(finding.field)} was published with ${quote(finding.was, 300)}, and says something else.`,
        fix: 'Put back what it said. Lines are only added to.',
      };
    case 'leads-nowhere':
      return {
        code: 'moved-nowhere',
        what: `${address} has moved, by its line, to a place where no page stands.`,
        fix: 'Write the ID of a page that is there: the path of its file without the ending.',
      };
    case 'leads-on':
      return {
        code: 'moved-nowhere',
        what: `${address} has moved, by its line, to a page that has itself moved on.`,
        fix: 'Write the ID that the page has now, so that readers get there in one step.',
      };
  }
}

/** The notice as the registry says it, for the file. */
function noticeOf(address: string, { addresses: { lines } }: Content): string {
  const { date, reason } = lines.find((line) => line.address === address) ?? {};
  return `withdrawn: { on: ${date}, reason: ${JSON.stringify(reason)} }`;
}

/** What the command itself puts right. */
function notEntered(what: string): FindingWords {
  const fix = 'Run npm run registry, which adds what is missing, and commit the file.';
  return { code: 'not-in-registry', what, fix };
}

function goneWhat({ id, address }: AddressFinding, { addresses: own }: Content): string {
  const isMoved = own.lines.some((line) => line.address === address && line.state === 'moved');
  if (isMoved)
    return `${address} has moved, by its line, to a page of another kind or another date.`;
  const listed = listedPages(id.split('/')[0] ?? '');
  if (listed) {
    return `${address} was published, and ${listed.file} does not list what makes that page any more: ${id} is missing.`;
  }
  return `${address} was published, and no file makes that page any more: ${id} is missing.`;
}
