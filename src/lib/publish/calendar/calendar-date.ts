import type { Day } from '../../fields/calendar.ts';

/** One day in a calendar. */
export interface CalendarDate {
  /** Permanent: “due/mse-2022/w14”. */
  id: string;
  on: Day;
  title: string;
  text: string;
  /** The page that holds more, below the base. */
  path: string;
  /** The day from which the site knows of it. */
  knownOn: Day;
  /** How often it was moved or reworded since, and when it was last; nothing when it never was. */
  changed?: { times: number; lastOn: Day };
}
