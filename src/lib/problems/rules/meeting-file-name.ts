import { isDay } from '../../fields/calendar.ts';
import type { Rule } from '../problem.ts';

/** A meeting's file is named after the day on which it took place: 2022-12-08. */
export const meetingFileName: Rule = function* ({ files }) {
  for (const file of files) {
    if (!file.place.belongs || file.place.collection !== 'meetings') continue;
    const { slug } = file.place;
    if (isDay(slug)) continue;
    const isShaped = /^\d{4}-\d{2}-\d{2}$/.test(slug);
    yield {
      file,
      code: 'meeting-file-name',
      what: `The file is named “${slug}”, which is not ${isShaped ? 'in the calendar' : 'a day'}.`,
      fix: `Name it after the day of the meeting, year first, for example ${yearFirst(slug) ?? '2022-12-08'}.yaml.`,
    };
  }
};

/** 08-12-2022 as 2022-12-08. */
function yearFirst(slug: string): string | undefined {
  const day = slug.split(/[-.]/).reverse().join('-');
  return isDay(day) ? day : undefined;
}
