import { capitalised, noBreakSpace } from '../fields/sentence.ts';
import { detached } from '../html/detached.ts';
import type { Language } from './catalogue.ts';
import { dateIn, datePattern, placedDateIn } from './dates.ts';
import { notYet } from './english/not-yet.ts';
import { english } from './english.ts';
import { slot, slotsIn } from './fill.ts';

/** A run of words in one language. */
interface SaidWords {
  text: string;
  /** Whether it is in the other language; else it stands as it was. */
  isTranslated: boolean;
}

/** Says a text in another language, in runs of words; undefined for words that it does not have. */
export type Say = (text: string) => SaidWords[] | undefined;

/**
 * Says words of the interface in another language; undefined for words that its catalogue does not have. A sentence is
 * said whole or not at all. A slot with words of the content leaves them as they are, and a slot for a name takes names
 * alone: “Open {name}” says nothing of “Open a service that reads feeds”.
 *
 * @param called what the content calls the things that it tells of.
 */
export function translator({ sentences, dates }: Language, called: ReadonlySet<string>): Say {
  const whole = new Map<string, string>();
  const withSlots: { pattern: RegExp; slots: string[]; to: string; length: number }[] = [];
  for (const [group, own] of Object.entries(english)) {
    for (const [name, from] of Object.entries<string>(own)) {
      const to = (sentences as AnySentences)[group]?.[name];
      if (to === undefined || to === notYet || typeof to !== 'string') continue;
      const slots = slotsIn(from);
      // A page holds sentences with their slots for its script.
      whole.set(from.replaceAll(noBreakSpace, ' '), to);
      // The script fills them itself.
      if (slots.length > 0 && !group.endsWith('Script'))
        withSlots.push({
          pattern: patternOf(from),
          slots,
          to,
          length: from.replace(slot, '').length,
        });
    }
  }
  // The sentence that says most itself is meant, before one that is mostly slot.
  withSlots.sort((one, other) => other.length - one.length);
  const isDate = new RegExp(`^${datePattern}$`);

  const known = new Map<string, SaidWords[] | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    const own = detached(text);
    const said = say(own) ?? sentenceBySentence(own);
    known.set(own, said);
    return said;
  };

  /** Several sentences, of which some are known. */
  function sentenceBySentence(text: string): SaidWords[] | undefined {
    const sentences = sentencesOf(text);
    const said = sentences.map(say);
    if (said.every((one) => one === undefined)) return undefined;
    return sentences.flatMap((sentence, at): SaidWords[] => [
      ...(at > 0 ? [{ text: ' ', isTranslated: true }] : []),
      ...(said[at] ?? [{ text: sentence, isTranslated: false }]),
    ]);
  }

  function say(text: string): SaidWords[] | undefined {
    const said = whole.get(text) ?? saidDate(text) ?? placedDateIn(dates, text);
    if (said !== undefined) return [{ text: said, isTranslated: true }];
    for (const { pattern, slots, to } of withSlots) {
      const found = pattern.exec(text);
      const parts = found && filled(to, slots, found.slice(1));
      if (parts) return parts;
    }
    // The title of an event stands before a full stop of its own, and the name of a figure before a colon.
    const sentence = /[.:]$/.test(text) ? say(text.slice(0, -1)) : undefined;
    return sentence && [...sentence, { text: text.slice(-1), isTranslated: true }];
  }

  /** A date, also before the colon of its figure: “{name} to {name}” would take half of a quarter’s. */
  function saidDate(text: string): string | undefined {
    const [, date = '', colon = ''] = /^(.*?)(:?)$/.exec(text) ?? [];
    return isDate.test(date) ? `${dateIn(dates, date)}${colon}` : undefined;
  }

  /** A sentence with the words of its slots; undefined where one of them has to be translated and cannot. */
  function filled(to: string, slots: string[], values: string[]): SaidWords[] | undefined {
    const parts: SaidWords[] = [];
    let done = 0;
    for (const { 0: whole, 1: name = '', index } of to.matchAll(slot)) {
      parts.push({ text: to.slice(done, index), isTranslated: true });
      const said = saidIn(name, values[slots.indexOf(name)] ?? '');
      if (!said) return undefined;
      parts.push(...said);
      done = index + whole.length;
    }
    return [...parts, { text: to.slice(done), isTranslated: true }].filter(({ text }) => text);
  }

  function saidIn(name: string, value: string): SaidWords[] | undefined {
    if (name.startsWith('date')) return [{ text: dateIn(dates, value), isTranslated: true }];
    if (['count', 'code', 'link'].some((kind) => name.startsWith(kind))) {
      return [{ text: value, isTranslated: !name.startsWith('links') }];
    }
    if (name.startsWith('label')) return wholly(inLowerCase(value) ?? say(value));
    if (name.startsWith('ref')) return saidRef(value);
    if (!name.startsWith('name')) return [{ text: value, isTranslated: false }];
    const date = saidDate(value);
    if (date !== undefined) return [{ text: date, isTranslated: true }];
    if (isName(value)) return [{ text: value, isTranslated: false }];
    const label = name === 'nameOrLabel' ? wholly(inLowerCase(value) ?? say(value)) : undefined;
    return saidRef(value) ?? saidOfName(value) ?? label;
  }

  /** One name or two, or with the part of it that a colon leads to: “Action plan 2024-25: Board paper”. */
  function isName(value: string): boolean {
    return (
      called.has(value) ||
      isCalled(value.replace(/: [^:]*$/, '')) ||
      value.split(' and ').every(isCalled)
    );
  }

  /** A name as its file has it, or after its number; a topic begins small within a sentence. */
  function isCalled(value: string): boolean {
    const name = value.replace(/^[\d.]+ /, '');
    return (
      oneElement.test(value) || [value, name, capitalised(name)].some((one) => called.has(one))
    );
  }

  /** A name with more of our words: “Action plan 2026-27, in force”. */
  function saidOfName(value: string): SaidWords[] | undefined {
    const said = say(value);
    return said?.some(({ isTranslated }) => !isTranslated) ? said : undefined;
  }

  /** A ref as it stands within a sentence: “3.1”, “2.1 and 2.2”, “recommendation 6”. */
  function saidRef(value: string): SaidWords[] | undefined {
    if (refs.test(value)) return [{ text: value, isTranslated: false }];
    const [, kind = '', ref = ''] = kindAndRef.exec(value) ?? [];
    const said = kind && wholly(inLowerCase(kind) ?? say(kind));
    return said ? [...said, { text: ` ${ref}`, isTranslated: true }] : undefined;
  }

  /** A label as it stands within a sentence: the catalogue has it as it begins one. */
  function inLowerCase(label: string): SaidWords[] | undefined {
    const capital = capitalised(label);
    const [first, ...others] = (capital !== label && say(capital)) || [];
    if (!first) return undefined;
    const text = `${first.text.charAt(0).toLowerCase()}${first.text.slice(1)}`;
    return [{ ...first, text }, ...others];
  }
}

/** What is in the other language altogether. */
function wholly(said: SaidWords[] | undefined): SaidWords[] | undefined {
  return said?.every(({ isTranslated }) => isTranslated) ? said : undefined;
}

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return text.split(sentenceEnd);
}

/** A sentence as it stands on a page, with a group for each slot. */
function patternOf(sentence: string): RegExp {
  const parts = sentence.split(slot).map((part, at) => (at % 2 === 0 ? literal(part) : held(part)));
  return new RegExp(`^${parts.join('')}$`);
}

function held(name: string): string {
  if (name.startsWith('date')) return `(${datePattern})`;
  if (name.startsWith('labelWhen')) return `((?:(?:[Oo]n|[Ii]n) )?${datePattern})`;
  if (name.startsWith('links')) return `([${elementSigns}].*)`;
  if (name.startsWith('link')) return `([${elementSigns}])`;
  if (name.startsWith('code')) return '(\\S+)';
  return name.startsWith('count') ? '([\\d,]+)' : '(.+?)';
}

function literal(text: string): string {
  return text.replaceAll(noBreakSpace, ' ').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Signs that no text has, each for an element within a sentence. */
export const elementSigns = '\\uE000-\\uF8FF';

const oneElement = new RegExp(`^[${elementSigns}]$`);

const oneRef = '(?:\\p{L}{1,4} )?(?:[\\p{L}.-]*\\d[\\p{L}\\d.-]*(?<=[\\p{L}\\d])|\\p{Lu}{1,4})';
const refs = new RegExp(`^${oneRef}(?:(?:,| and) ${oneRef})*$`, 'u');
const kindAndRef = new RegExp(`^(\\p{L}{5,}) (${oneRef})$`, 'u');

const sentenceEnd = new RegExp(`(?<=[.?!”]) (?=[A-Z“\\d${elementSigns}])`);

type AnySentences = Record<string, Record<string, unknown>>;
