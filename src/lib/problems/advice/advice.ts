import type { Content } from '../content.ts';
import type { Finding } from '../problem.ts';
import { reworded } from '../rules/commitment-changed.ts';
import { addedLater } from './added-later.ts';
import { backDated } from './back-dated.ts';
import { datesOutOfOrder } from './dates-out-of-order.ts';
import { jargon } from './jargon.ts';
import { longSentence } from './long-sentence.ts';
import { observationTwice } from './observation-twice.ts';
import { possibleEmailOrPhone } from './possible-email-or-phone.ts';
import { possibleName } from './possible-name.ts';
import { sharesDoNotAddUp } from './shares-do-not-add-up.ts';
import { leftToDo, starterText } from './starter-text.ts';
import { textsOf } from './texts.ts';
import { unclearLink } from './unclear-link.ts';

/** What an author may want to better. Never stops a build. */
export function advise(content: Content): Finding[] {
  const texts = content.drafts.flatMap((draft) => {
    const isTitled = draft.place.collection === 'commitments';
    return textsOf(draft, isTitled ? content.strategyOf(draft.place)?.data['titlesBy'] : undefined);
  });
  return [
    ...content.files.flatMap((file) => [...leftToDo(file)]),
    ...texts.flatMap((text) => [...starterText(text), ...longSentence(text), ...jargon(text)]),
    ...possibleName(texts),
    ...possibleEmailOrPhone(texts, content),
    ...unclearLink(content),
    ...datesOutOfOrder(content),
    ...sharesDoNotAddUp(content),
    ...observationTwice(content),
    ...backDated(content),
    ...addedLater(content),
    ...reworded(content),
  ];
}
