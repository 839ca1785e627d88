import { z } from 'zod';
import { isDate, isDay } from '../fields/calendar.ts';
import { idPattern } from '../fields/id.ts';
import { toReplace } from '../fields/placeholder.ts';
import { quote } from '../fields/text.ts';
import { type AddressLine, type Fragment, lineStates } from './line.ts';

/** A line of a registry whose addresses before it are given with their places. The first issue says what to mend. */
export function lineSchema(seen: ReadonlyMap<string, number>) {
  const id = must(
    isId,
    (text) => `${quote(text)} is not an ID of the registry.`,
    'Write the path of the file without its ending: the folder, a stroke and the name of the file.',
  );
  const address = must<string>(
    (text) => /^\/([\w.-]+\/)*$/.test(text) && !text.split('/').includes('..'),
    (text) => `${quote(text)} is not an address of this site.`,
    'Write it from the top of the site, with a stroke at both ends.',
  );
  const unique = must<string>(
    (text) => !seen.has(text),
    (text) => `Line ${seen.get(text)} has the address ${text} already.`,
    'Keep the line that was there first.',
  );
  const day = must(
    isDay,
    (text) => `${quote(text)} is not the day on which it was first published.`,
    'Write a day, year first, such as 2026-11-21.',
  );
  const state = must<AddressLine['state']>(
    (text) => lineStates.includes(text),
    (text) => `${quote(text)} is not a state of the registry.`,
    `Use one of: ${lineStates.join(', ')}.`,
  );
  const fields = z.object({
    id: z.string().check(id),
    address: z.string().check(address, unique),
    firstPublished: z.string().check(day),
    state: z.custom<AddressLine['state']>().check(state),
    to: z.string(),
    reason: z.string(),
    date: z.string(),
    fragments: z.custom<Fragment[]>(),
  });
  return fields.check(
    must(
      (line) => line.state !== 'live' || line.reason + line.date === '',
      () => 'This line is live, and has a reason or a date.',
      'Both are for what moved or was withdrawn. Leave them empty, or change the state.',
    ),
    must(
      ({ state, date }) => state === 'live' || date === '' || isDate(date),
      ({ date }) => `${quote(date)} is not a date as the registry has it.`,
      'Write it year first, such as 2026-11-21. Spreadsheets change dates: set the column to text first.',
    ),
    must(
      ({ state, reason, date }) => state === 'live' || (reason.trim() && isDate(date)),
      (line) => `This line is ${line.state}, and has no reason or no date.`,
      `Write why and when, with a comma between them: TODO: why,${toReplace}`,
    ),
    must(
      (line) => line.state !== 'moved' || isId(line.to),
      (line) => `${quote(line.to)} is not an ID to which a page can move.`,
      'Write the ID that it has now: the path of its file without the ending.',
    ),
    must(
      (line) => line.state === 'moved' || line.to === '',
      (line) => `This line is ${line.state}, and names ${quote(line.to)} as its new place.`,
      'Leave the place empty, or set the state to moved.',
    ),
    must(
      (line) => !line.fragments.some(isOdd),
      (line) => `${quote(line.fragments.find(isOdd)?.name)} is not the name of a part of a page.`,
      'Write names with spaces between them, and a new name after a sign: old-name>new-name.',
    ),
  );
}

function must<Value>(
  holds: (value: Value) => unknown,
  what: (value: Value) => string,
  fix: string,
) {
  const error = ({ input }: { input?: unknown }) => what(input as Value);
  return z.refine<Value>(holds, { error, params: { fix } });
}

function isId(text: string): boolean {
  return text.split('/').every((part) => idPattern.test(part));
}

function isOdd({ name, now = name }: Fragment): boolean {
  return [name, now].some((one) => !/^[^\s>"<#]+$/.test(one));
}
