import { answer } from '../../../src/lib/commitment/answer.ts';
import { inWords } from '../../../src/lib/fields/calendar.ts';
import { publishedSite } from '../../../src/lib/open-data/table.ts';
import { citeCommitment } from '../../../src/lib/publish/citation.ts';
import { commitmentFile } from '../../../src/lib/publish/commitment-file.ts';
import { embedCode } from '../../../src/lib/publish/embed.ts';
import { registerOf } from '../../../src/lib/register/register-of.ts';
import type { Commitment, Register } from '../../../src/lib/register/types.ts';
import { address, toUrl } from '../../../src/lib/site/address.ts';

/** What the other generators are given: the texts of each commitment, with all that has to be worked out done for them. */
export interface Corpus {
  site: { name: string; publisher: string; address: string };
  asAt: string;
  commitments: CommitmentTexts[];
}

/** The texts of one commitment, as its files say them. Links are paths. */
export interface CommitmentTexts {
  /** “plan-1/c17” */
  id: string;
  ref: string;
  title: string;
  plan: string;
  shortPlan: string;
  publisher: string;
  answer: string;
  detail: string;
  /** “What it means”, and what it is. */
  facts: { term: string; text: string }[];
  /** The answers to the four questions. */
  states: { question: string; word: string; basis: string }[];
  /** Newest first. */
  history: { on: string; title: string; text: string; id: string; link: string }[];
  source: string;
  sourceLink: string;
  citation: string;
  embed: string;
  /** Those before and after it in the plan. */
  beside: { path: string; name: string }[];
  /** What its JSON twin says. */
  twin: object;
}

/** Reads a content folder for the other generators, by the reader of the project. */
export async function corpusOf(content: string, asAt: string): Promise<Corpus> {
  const register = await registerOf(content, asAt);
  const { name, publisher, address: at } = register.site;
  return {
    site: { name, publisher: publisher.name, address: at },
    asAt,
    commitments: register.commitments.map((commitment) => textsOf(commitment, register)),
  };
}

function textsOf(commitment: Commitment, register: Register): CommitmentTexts {
  const { id, ref, title, strategy, previous, next, source } = commitment;
  const published = publishedSite(register, '/');
  const { headline, detail } = answer(commitment, register.asAt);
  const url = toUrl(address.commitment(commitment), register.site, '/');
  return {
    id,
    ref,
    title,
    plan: strategy.title,
    shortPlan: strategy.shortTitle,
    publisher: strategy.publisher.name,
    answer: headline,
    detail: detail ?? '',
    facts: factsOf(commitment),
    states: statesOf(commitment),
    history: commitment.history.map(({ on, title, text, update }, at) => ({
      on,
      title,
      text,
      id: `tag:bench.example,2026:${id}/${at}`,
      link: update ? address.report(update.report) : address.commitment(commitment),
    })),
    source: source.text,
    sourceLink: source.link ?? '',
    citation: citeCommitment(commitment, register.site, url, register.asAt),
    embed: embedCode(commitment, register, published),
    beside: [previous, next].flatMap((one) =>
      one ? [{ path: address.commitment(one), name: `${one.ref} ${one.title}` }] : [],
    ),
    twin: commitmentFile(commitment, register, published),
  };
}

function factsOf({ summary, leads, due, strategy, priority }: Commitment) {
  return [
    { term: 'What it means', text: summary ?? '' },
    { term: 'Who', text: leads.map(({ name }) => name).join(', ') },
    { term: 'By when', text: due ? inWords(due.by) : 'No date' },
    { term: 'Part of', text: `${strategy.title}, ${priority.at(-1)?.title}` },
  ];
}

function statesOf({ standing: { lifecycle, rating, timeliness, freshness } }: Commitment) {
  return [
    {
      question: 'Has it started?',
      word: lifecycle.word ?? lifecycle.state,
      basis: 'Said in a report',
    },
    { question: 'Is it going well?', word: rating.word ?? rating.state, basis: 'Said in a report' },
    { question: 'Is it late?', word: timeliness.state, basis: 'Worked out from its date' },
    { question: 'Is there news?', word: freshness.state, basis: 'Worked out from reports' },
  ];
}
