import { addressesText } from '../addresses/csv.ts';
import type { AddressLine } from '../addresses/line.ts';
import type { Content } from './content.ts';
import { publicPages } from './public-pages.ts';

/**
 * What stands in registry.csv when a page has another ID, for whoever edits files on a website and can run no command:
 * the line in place of the old one and, where the new page is known, its own. Why it moved is the author’s to say.
 */
export function linesToPaste(id: string, to: string, content: Content): string {
  const { asAt, addresses } = content;
  const old = addresses.lines.find((line) => line.id === id);
  if (old?.state !== 'live') return '';
  const { line, ...was } = old;
  const moved: AddressLine = { ...was, state: 'moved', to, reason: 'TODO: why', date: asAt };
  const page = publicPages(content).find((one) => one.id === to);
  const isEntered = page && addresses.lines.some(({ address }) => address === page.address);
  const added: AddressLine | undefined =
    page && !isEntered
      ? {
          ...{ id: to, address: page.address, firstPublished: asAt, state: 'live' },
          ...{ to: '', reason: '', date: '' },
          fragments: (page.fragments ?? []).map((name) => ({ name, now: undefined })),
        }
      : undefined;
  return ` Without a command, write as line ${line} of registry.csv: ${asText(moved)}${
    added ? `, and add: ${asText(added)}` : ''
  }`;
}

function asText(line: AddressLine): string {
  return addressesText([line]).split('\n')[1] ?? '';
}
