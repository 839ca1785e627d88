import type { WordsAsPrinted } from '../fields/language-tag.ts';
import type { TitleAuthor } from './title-author.ts';

/** What a list of commitments says of the words of their titles, in one note. */
export function whoseTitles(commitments: { titleBy: TitleAuthor }[]): string {
  const theirs = commitments.filter((one) => one.titleBy === 'publisher').length;
  if (theirs === 0) return 'The words are ours. Each page points to the published wording.';
  if (theirs === commitments.length) return 'The titles are in the publisher’s words.';
  return 'Some titles are in the publisher’s words, and the others in ours. Each page says which.';
}

/** What stands below the title of a commitment: whose words it is in, and where the source prints them. */
export function titleNote({ titleBy: by, kind, wording, source }: Titled): string {
  const place = source.place ? `, ${source.place}` : '';
  if (by === 'publisher') {
    return wording
      ? `In the publisher’s words. In full, the source says:${quotedIn(wording)}`
      : `In the publisher’s words, from the source${place}.`;
  }
  if (wording) return `The heading is in our plain words. The source says:${quotedIn(wording)}`;
  return kind === 'project'
    ? `A project goes by the name that the source gives it${place}.`
    : `Our plain words. The published wording is in the source${place}.`;
}

/** Words in one language; where there are several, each stands in a line of its own below. */
function quotedIn(wording: WordsAsPrinted): string {
  return typeof wording === 'string' ? ` “${wording}”` : '';
}

interface Titled {
  titleBy: TitleAuthor;
  kind: string;
  wording?: WordsAsPrinted | undefined;
  source: { place?: string | undefined };
}
