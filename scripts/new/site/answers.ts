import { parseArgs } from 'node:util';
import { areaSchema } from '../../../src/lib/area/schema.ts';
import { demonstrationAddress } from '../../../src/lib/site/beginning.ts';
import { siteSchema } from '../../../src/lib/site/schema.ts';
import { Mistake, orMistake } from '../../terminal/mistake.ts';

const { shape } = siteSchema;
const { shape: publisher } = shape.publisher;

/** What a new site has to be told, in the order in which a person is asked. */
const questions = {
  name: { asks: 'What is the site called?', example: 'Example follows up', holds: shape.name },
  address: {
    asks: 'At which web address will it be published?',
    example: 'https://wellbeing.example.org',
    holds: shape.address.refine((address) => address !== demonstrationAddress, {
      message: 'That is the address of the demonstration. Write your own.',
    }),
  },
  publisher: {
    asks: 'Which body publishes it?',
    example: 'Example Council',
    holds: publisher.name,
  },
  area: { asks: 'Which area is it about?', example: 'Example', holds: areaSchema.shape.name },
  colour: {
    asks: 'Which one colour is yours? White text stands on it.',
    example: '#12436D',
    holds: shape.brandColour,
  },
  email: {
    asks: 'At which email address does a team answer? (Enter: later)',
    example: 'wellbeing@example.org',
    holds: publisher.email.optional(),
  },
  reply: {
    asks: 'How soon does it answer? (Enter: later)',
    example: '10 working days',
    holds: publisher.replyWithin.optional(),
  },
} as const;

type Question = keyof typeof questions;
const names = Object.keys(questions) as Question[];
const isNeeded = (name: Question) => !questions[name].holds.safeParse(undefined).success;

/** The command with every word that it needs, and what may follow it. */
const howTo = `Write it like this: npm run new -- site ${names
  .filter(isNeeded)
  .map((name) => `--${name} "${questions[name].example}"`)
  .join(' ')}
For a repository of its own add --to ../our-progress; and --code, where its code is not fetched from the origin of this clone.`;

/**
 * What the words of the command say of a new site; what they leave out is asked, where somebody is there to
 * answer. Else everything that is missing or wrong is one Mistake.
 *
 * @param ask puts a question to a person and gives the answer; undefined when nobody is there.
 */
export async function readAnswers(args: string[], ask: Ask | undefined): Promise<Answers> {
  const given = readOptions(args);
  const wrong = names.flatMap((name) =>
    given[name] === undefined ? [] : complain(name, given[name]),
  );
  const missing = names.filter((name) => isNeeded(name) && given[name] === undefined);
  if (wrong.length > 0 || (missing.length > 0 && !ask)) {
    const lacking = missing.map((name) => `--${name} is missing. ${questions[name].asks}`);
    throw new Mistake([...lacking, ...wrong, `\n${howTo}`].join('\n'));
  }
  if (missing.length > 0 && ask) await askFor(given, ask);
  return given as Answers;
}

async function askFor(given: Given, ask: Ask): Promise<void> {
  for (const name of names.filter((one) => given[one] === undefined)) {
    const { asks, example } = questions[name];
    let again = '';
    do {
      const answer = (await ask(`${again}${asks}\n  for example ${example}: `)).trim();
      given[name] = answer || undefined;
      const [fault] = complain(name, given[name]);
      again = fault ? `${fault}\n` : '';
    } while (again);
  }
}

/** What is wrong with an answer, by the schema of the field that it goes into. */
function complain(name: Question, value: string | undefined): string[] {
  const { success, error } = questions[name].holds.safeParse(value);
  if (success) return [];
  if (value === undefined) return ['It cannot be left out.'];
  return error.issues.slice(0, 1).map(({ message }) => `--${name}: ${message}`);
}

function readOptions(args: string[]): Given {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  return orMistake(() => parseArgs({ args, options }).values, howTo) as Given;
}

type Given = { -readonly [Name in Question]?: string | undefined };

export type Ask = (question: string) => Promise<string>;

/** What a new site is made from. */
export interface Answers {
  name: string;
  address: string;
  publisher: string;
  area: string;
  colour: string;
  email?: string | undefined;
  reply?: string | undefined;
}
