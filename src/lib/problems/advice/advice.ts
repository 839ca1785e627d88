import { usualLanguage } from '../../fields/language-tag.ts';
import { registryFile } from '../../reading/read.ts';
import type { Content, Draft } from '../content.ts';
import type { Finding } from '../problem.ts';
import { reworded } from '../rules/commitment-changed.ts';
import { addedLater } from './added-later.ts';
import { backDated } from './back-dated.ts';
import { changeNotSaid } from './change-not-said.ts';
import { datesOutOfOrder } from './dates-out-of-order.ts';
import { entryBackDated } from './entry-back-dated.ts';
import { formerNameLost } from './former-name-lost.ts';
import { jargon } from './jargon.ts';
import { lettersNotInPicture } from './letters-not-in-picture.ts';
import { longSentence } from './long-sentence.ts';
import { mergedInto } from './merged-into.ts';
import { monthOrFinancialYear } from './month-or-financial-year.ts';
import { observationTwice } from './observation-twice.ts';
import { olderSource } from './older-source.ts';
import { possibleEmailOrPhone } from './possible-email-or-phone.ts';
import { possibleName } from './possible-name.ts';
import { printedOldDate } from './printed-old-date.ts';
import { sharesDoNotAddUp } from './shares-do-not-add-up.ts';
import { leftToDo, starterText } from './starter-text.ts';
import { textsOf } from './texts.ts';
import { topicNotGiven } from './topic-not-given.ts';
import { unclearLink } from './unclear-link.ts';
import { wordsAfterHash } from './words-after-hash.ts';

/** What an author may want to better. Never stops a build. */
export function advise(content: Content): Finding[] {
  const texts = content.drafts.flatMap((draft) => {
    const isTitled = draft.place.collection === 'commitments';
    const titlesBy = isTitled ? content.strategyOf(draft.place)?.data['titlesBy'] : undefined;
    return textsOf(draft, titlesBy, isEnglish(draft, content));
  });
  return [
    ...[...content.files, registryOf(content)].flatMap((file) => [...leftToDo(file)]),
    ...texts.flatMap((text) => [...starterText(text), ...longSentence(text), ...jargon(text)]),
    ...wordsAfterHash(content),
    ...possibleName(texts),
    ...possibleEmailOrPhone(texts, content),
    ...unclearLink(content),
    ...datesOutOfOrder(content),
    ...lettersNotInPicture(content),
    ...monthOrFinancialYear(content),
    ...changeNotSaid(content),
    ...mergedInto(content),
    ...topicNotGiven(content),
    ...sharesDoNotAddUp(content),
    ...observationTwice(content),
    ...backDated(content),
    ...entryBackDated(content),
    ...printedOldDate(content),
    ...formerNameLost(content),
    ...olderSource(content),
    ...addedLater(content),
    ...reworded(content),
  ];
}

/** The registry as a file, since its reasons are words for readers, too. */
function registryOf({ addresses: { text } }: Content) {
  return { path: registryFile, text, body: undefined, yaml: undefined };
}

/** Whether a file is written in English: it says so, its strategy does, or the site. */
function isEnglish({ data, place }: Draft, { strategyOf, of }: Content): boolean {
  const languages = of('site')[0]?.data['languages'];
  const ofSite: unknown = Array.isArray(languages) ? languages[0] : undefined;
  const lang = data['lang'] ?? strategyOf(place)?.data['lang'] ?? ofSite ?? usualLanguage;
  return String(lang).split('-')[0] === usualLanguage;
}
