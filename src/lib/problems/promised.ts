import GithubSlugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import { complainOfId } from '../fields/id.ts';
import { promisesOf } from '../register/promises.ts';
import type { Promised } from '../registry/line.ts';
import type { Body } from './body.ts';
import type { Content } from './content.ts';

/** Every address that some content gives to readers, those of files too that cannot be read. */
export function promisedBy({ files, drafts }: Content): Promised[] {
  const read = new Map(drafts.map((draft) => [draft.file, draft]));
  return promisesOf(
    files.flatMap((file) =>
      file.place.belongs && file.place.hasRightEnding && isId(file.place.id)
        ? [
            {
              place: file.place,
              data: read.get(file)?.data,
              headings: headingsIn(read.get(file)?.body),
            },
          ]
        : [],
    ),
  );
}

function isId(id: string): boolean {
  return id.split('/').every((part) => complainOfId(part) === undefined);
}

/** The fragments of the headings among the words, made as the pages make them. */
function headingsIn(body: Body | undefined): string[] {
  const slugger = new GithubSlugger();
  return (body?.nodes ?? [])
    .filter(({ type }) => type === 'heading')
    .map((heading) => slugger.slug(wordsOf(heading)));
}

function wordsOf(node: MdastNode): string {
  if ('value' in node) return String(node.value);
  return 'children' in node ? (node.children as MdastNode[]).map(wordsOf).join('') : '';
}
