import { backDated } from './advice/back-dated.ts';
import { datesOutOfOrder } from './advice/dates-out-of-order.ts';
import { jargon } from './advice/jargon.ts';
import { longSentence } from './advice/long-sentence.ts';
import { observationTwice } from './advice/observation-twice.ts';
import { possibleEmailOrPhone } from './advice/possible-email-or-phone.ts';
import { possibleName } from './advice/possible-name.ts';
import { sharesDoNotAddUp } from './advice/shares-do-not-add-up.ts';
import { starterText } from './advice/starter-text.ts';
import { textsOf } from './advice/texts.ts';
import { unclearLink } from './advice/unclear-link.ts';
import type { Content } from './content.ts';
import type { Finding } from './problem.ts';
import { reworded } from './rules/commitment-changed.ts';

/** What an author may want to better. Never stops a build. */
export function advise(content: Content): Finding[] {
  const texts = content.drafts.flatMap(textsOf);
  return [
    ...texts.flatMap((text) => [
      ...starterText(text),
      ...longSentence(text),
      ...jargon(text),
      ...possibleName(text),
    ]),
    ...possibleEmailOrPhone(texts, content),
    ...unclearLink(content),
    ...datesOutOfOrder(content),
    ...sharesDoNotAddUp(content),
    ...observationTwice(content),
    ...backDated(content),
    ...reworded(content),
  ];
}
