import type { Explanation } from '../codes.ts';

/** Codes about the words below the fields of an .mdx file. */
export const bodyCodes = {
  'unreadable-mdx': {
    what: 'The words of a page cannot be read.',
    why: 'A sign that has a meaning here, < or {, stands where it opens something that never closes.',
    todo: 'Take the sign away, or put a backslash before it.',
    wrong: 'Fewer than {5 people.',
    right: 'Fewer than 5 people.',
  },
  'code-in-content': {
    what: 'The words of a page hold program code: an import, an export or curly brackets.',
    why: 'Code in a page runs when the site is built, and nobody who edits words should have to check code.',
    todo: 'Take it away; write the words that it would give.',
    wrong: 'import Chart from "./chart.js"',
    right: 'The figures are in the progress report.',
  },
  'html-in-content': {
    what: 'The words of a page hold HTML tags.',
    why: 'Tags can run scripts and break the layout, and screen readers stumble over them.',
    todo: 'Use Markdown: **bold**, [words](address), ## heading, or - for a list.',
    wrong: 'Please <b>read this</b>.',
    right: 'Please **read this**.',
  },
  'unknown-component': {
    what: 'A page uses a component that the site does not have.',
    why: 'The build would stop when it comes to the page.',
    todo: 'Use one of the components in the list, or write the words.',
    wrong: 'Write to <PublisherMail />.',
    right: 'Write to <PublisherEmail />.',
  },
  'component-not-bare': {
    what: 'A component of a page has attributes, or words between two tags.',
    why: 'These components stand for one name or address, which site.yaml holds; there is nothing to set.',
    todo: 'Write the component alone, with a slash before the closing bracket.',
    wrong: '<SiteName short>Our site</SiteName>',
    right: '<SiteName />',
  },
  'unsafe-link': {
    what: 'A link leads to something other than a page, an email address or a telephone number.',
    why: 'Addresses that start with javascript: or data: can run code in the reader’s browser.',
    todo: 'Link to an address that starts with https://, or to a page of this site.',
    wrong: '[Open](javascript:alert(1))',
    right: '[Open the report](https://www.example.org/report)',
  },
  'broken-link': {
    what: 'A link among the words leads to a page or a part of a page that this site does not have.',
    why: 'Readers would come to a page that says that nothing was found. What only a build can know, such as a list or a data file, the build looks for.',
    todo: 'Write the address as it stands in registry.csv, with a slash at both ends.',
    wrong: '[How we work it out](/methods)',
    right: '[How we work it out](/method/)',
  },
  'picture-in-content': {
    what: 'The words of a page hold a picture.',
    why: 'Pages of this site hold words and tables only, so that they work on paper and read aloud.',
    todo: 'Say what the picture shows, or link to it.',
    wrong: '![The board](board.jpg)',
    right: '[A photograph of the board](https://www.example.org/board.jpg)',
  },
  'task-in-content': {
    what: 'A list among the words has boxes to tick.',
    why: 'On a page nobody can tick them, and whoever listens hears a box without a name.',
    todo: 'Take the brackets away, and say in words what is done.',
    wrong: '- [x] Find rooms',
    right: '- Find rooms: done',
  },
  'heading-level': {
    what: 'A heading of a page is of the first level, or skips a level.',
    why: 'The title of the page is the only heading of the first level; people who listen to a page find their way by its headings.',
    todo: 'Start with ## and go down one step at a time.',
    wrong: '# How we work',
    right: '## How we work',
  },
} satisfies Record<string, Explanation>;
