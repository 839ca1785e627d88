import { corpus } from '../../../texts/given.ts';
import { plainFiles } from '../../../texts/plain-files.ts';

/** The files beside the pages, each with its text. */
export function getStaticPaths() {
  return corpus.commitments
    .flatMap((texts) => plainFiles(texts, corpus))
    .map(({ path, text }) => ({ params: { file: path.slice(1) }, props: { text } }));
}

/** The text of one of them. */
export function GET({ props }: { props: { text: string } }): Response {
  return new Response(props.text);
}
