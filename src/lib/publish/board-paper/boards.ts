import { inWords } from '../../fields/calendar.ts';
import { english } from '../../language/english.ts';
import type { Strategy } from '../../register/types.ts';
import { boardEvents } from '../../strategy/board-events.ts';
import { type PaperSection, said } from './paper.ts';

const words = english.paper;

/** More than so many minutes make no paper; the page of the strategy has them all. */
const most = 10;

/** What boards did with the strategy: their minutes, and the agendas of which we have no minutes, newest first. */
export function boardsSection(strategy: Strategy): PaperSection {
  const events = boardEvents(strategy).sort((one, other) => other.on.localeCompare(one.on));
  const section = { id: 'boards', title: words.boards };
  if (events.length === 0) return { ...section, lines: [said(words.noBoards)], tables: [] };
  return {
    ...section,
    lines: events.length > most ? [said(words.newestBoards)] : [],
    tables: [
      {
        id: 'minutes',
        lines: [],
        rowsAre: 'days',
        columns: [words.when, words.minute, words.whatTheyDid],
        rows: events
          .slice(0, most)
          .map(({ on, title, text, path }) => [
            [said(inWords(on))],
            [{ text: title, to: path }],
            text ? [said(text)] : [],
          ]),
      },
    ],
  };
}
