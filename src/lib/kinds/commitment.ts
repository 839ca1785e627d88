import { commitmentFields } from '../commitment/fields.ts';
import { commitmentKinds, responses } from '../commitment/kinds.ts';
import { refToken } from '../commitment/ref.ts';
import { commitmentSections } from '../commitment/sections.ts';
import { withoutLanguages } from '../fields/language-tag.ts';
import { say } from '../fields/phrase.ts';
import { toReplace, toWrite } from '../fields/placeholder.ts';
import { changesTable } from '../open-data/tables/changes.ts';
import { commitmentsTable } from '../open-data/tables/commitments.ts';
import { namesOf } from '../organisation/names.ts';
import { isNews } from '../progress/no-update.ts';
import { splitId } from '../register/names.ts';
import type { Commitment } from '../register/types.ts';
import { address, reservedInStrategy } from '../site/address.ts';
import { wordsOfTopics } from '../topic/words.ts';
import { commitmentList } from './commitment-list.ts';
import type { Kind } from './kind.ts';
import { knownFromOfCommitment } from './known-from.ts';
import { notesOn } from './note.ts';
import { searchWords } from './search-record.ts';
import { commitmentCard } from './share-words.ts';

/** commitments/<strategy>/<id>.yaml */
export const commitment: Kind<'commitments', Commitment> = {
  collection: 'commitments',
  noun: { one: 'commitment', many: 'commitments' },
  name: 'commitment',
  exampleId: 'w14',
  policies: { '': commitmentFields },
  entries: ({ commitments }) => commitments,
  knownFrom: knownFromOfCommitment,
  address: (id) => address.commitment(splitId(id)),
  hasPage: true,
  beside: (id) => [address.embed(splitId(id))],
  list: address.commitments(),
  folder: commitmentList,
  listed: undefined,
  parts: ({ targets }) => [
    ...Object.keys(commitmentSections),
    ...targets.flatMap(({ id }) => (id ? [`target-${id}`] : [])),
  ],
  partTitles: ({ targets }) => [
    ...Object.entries(commitmentSections),
    ...targets.flatMap(({ id, text }) => (id ? [[`target-${id}`, text] as const] : [])),
  ],
  title: ({ ref, title }) => `${ref}: ${title}`,
  // Refs repeat from strategy to strategy.
  fileName: ({ id, data }, names) =>
    say`${String((data as { ref?: unknown }).ref ?? id)} (${names.strategy(splitId(id).strategyId)})`,
  notes: (one) =>
    notesOn(one.sic, {
      group: one.strategy.title,
      where: `${one.ref} ${one.title}`,
      path: address.commitment(one),
      source: one.source.text,
    }),
  found: (one) => [
    {
      path: address.commitment(one),
      title: one.title,
      ref: one.ref,
      lang: one.strategy.lang,
      text: wordsOf(one),
      facets: {
        strategy: [one.strategy.id],
        topic: one.topics.map(({ id }) => id),
        kind: [one.kind],
        lead: one.leads.length > 0 ? one.leads.map(({ id }) => id) : ['no-lead'],
        lifecycle: [one.standing.lifecycle.state],
        rating: [one.standing.rating.state],
        timeliness: [one.standing.timeliness.state],
        freshness: [one.standing.freshness.state],
      },
      due: one.due?.by,
      updated: one.standing.freshness.lastUpdate,
      lifecycleWord: one.standing.lifecycle.word,
      ratingWord: one.standing.rating.word,
    },
  ],
  search: { rank: 1, as: commitmentKinds },
  cards: (one, register) => [commitmentCard(one, register)],
  tables: [commitmentsTable, changesTable],
  changes: {
    added: 'commitment-added',
    gone: 'commitment-gone',
    changed: 'commitment-words',
    byField: false,
  },
  kept: {
    instead: `Bring the file back. To withdraw it, add: withdrawn: { on: ${toReplace}, reason: ${toWrite('why')} }.`,
    takesNotice: true,
    mayMove: true,
  },
  reserved: reservedInStrategy,
  start: { example: 'mse-2022 w30', named: 'id', words: '', given: () => ({}) },
};

/** Its labels, what it says, what is to come of it, what was last said of it, and who leads it. */
function wordsOf(one: Commitment): string {
  const { ref, otherRefs, strategy, topics, leads, standing, targets, updates } = one;
  return searchWords(
    // The last is for somebody who types the number alone.
    ...[ref, ...otherRefs]
      .map((label) => [label, refToken(label)])
      .flatMap(([label = '', token = '']) => [label, token, token.replaceAll('_', ' ')]),
    one.summary ?? '',
    ...[withoutLanguages(one.wording ?? '')].flat(),
    ...one.outputs,
    ...one.outcomes,
    ...one.success,
    ...targets.map(({ text }) => text),
    updates.find(isNews)?.summary ?? '',
    standing.noUpdate ? 'no update received' : '',
    strategy.title,
    wordsOfTopics(topics),
    ...[...leads, ...one.partners, ...one.answeredBy].flatMap(namesOf),
    one.origin ?? '',
    one.response ? responses[one.response.answer] : '',
    one.response?.says ?? '',
    one.budget?.printed ?? '',
    standing.timeliness.moved ? 'date moved' : '',
  );
}
