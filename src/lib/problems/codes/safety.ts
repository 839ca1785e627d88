import type { Explanation } from '../codes.ts';

/** Codes about what could harm readers, the site or the machine that builds it. */
export const safetyCodes = {
  'hidden-character': {
    what: 'A text holds a character that nobody can see: a control character, a mark that turns the direction of writing, a space or joiner of no width, or a soft hyphen.',
    why: 'Such characters come along when text is copied. They break searches and addresses, and a text can look right and say something else.',
    todo: 'Delete the letters on both sides of the place and type them again. A joiner that Arabic, Bengali and other scripts or an emoji need may stay.',
    wrong: 'title: "Adult\\u00adcare"',
    right: 'title: Adult care',
  },
  'line-too-long': {
    what: 'A line of a file has more than ten thousand characters.',
    why: 'Nobody can find a mistake in such a line, and it slows the check down.',
    todo: 'Break the text into lines; the page does not change by it.',
    wrong: 'a chapter on one line',
    right: 'the same chapter with a blank line between its paragraphs',
  },
  'nested-too-deep': {
    what: 'Groups, lists or quotes stand inside each other many times over.',
    why: 'No page can show it, and the program that reads it can run out of room.',
    todo: 'Write lists with one or two levels, and fields as the examples have them.',
    wrong: '> > > > > > > > > > > > > > > > > > > > > > > > > > Words.',
    right: '> Words.',
  },
  'not-a-plain-file': {
    what: 'A link to another place, or something else that is no file, stands among the content.',
    why: 'A link can lead to any file of the machine that builds the site, and its words would be published.',
    todo: 'Put the file itself in the place of the link.',
    wrong: 'areas/canvey.yaml, a link to ../secrets.yaml',
    right: 'areas/canvey.yaml, a file',
  },
  'too-much-content': {
    what: 'The content has more files, or more text in all, than the site can be made of.',
    why: 'The check and the build would take hours or run out of room. The files after this one have not been read.',
    todo: 'Look for a folder that came here by mistake, and delete it.',
    wrong: 'a copy of the content inside the content',
    right: 'the content once',
  },
  'unsafe-field': {
    what: 'A field has a name that means something to programs, such as constructor or prototype.',
    why: 'In a careless program such a field changes more than the entry it stands in.',
    todo: 'Take the line away, with what belongs to it.',
    wrong: '__proto__:\n  title: Adult care',
    right: 'title: Adult care',
  },
  'parser-stopped': {
    what: 'The program that reads the words of pages died over this file, or did not come to its end.',
    why: 'It happens with thousands of brackets or quotes inside each other, which no page needs. The other files have been checked.',
    todo: 'Find the part with the many brackets or quotes, and write it more simply.',
    wrong: '{{{{{{{{{{{{{{{{ … a hundred thousand of them',
    right: 'Words.',
  },
} satisfies Record<string, Explanation>;
