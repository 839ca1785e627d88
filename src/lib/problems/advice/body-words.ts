/** Words in the names of bodies, places and papers that stand in no name of a person. */
const inNames = `
academy action act agency alliance app association audit authority avenue award awards board borough campaign care
carers centre center chapel charity charter children church city clinic close college commission committee
community company consultancy consulting cost council county court covid day department digital district
education emergency england fair family festival forum foundation framework fund gallery garden gardens gate
group groups guide health healthwatch home homes hospice hospital house housing hub hubs index infirmary initiative institute
international january february march april may june july august september october november december leisure
library limited links local ltd mayor mental ministry model monday tuesday wednesday thursday friday saturday sunday
month museum national navigator neighbourhood network office pack palace park parks partners partnership pathway
pharmacy plan play police practice primary prize programme project public quay review road school schools
scheme section service services social society sport sports square station strategy street support surgery team
theatre toolkit town training trust uk unit university village ward wards week wellbeing worker workers year youth
`;

/** Whether a capitalised word tells of a body, a place or a paper: a word of their names, or initials. */
export function tellsOfABody(word: string): boolean {
  return bodyWords.has(word.toLowerCase()) || /^\p{Lu}{2,}s?$/u.test(word);
}

const bodyWords: ReadonlySet<string> = new Set(inNames.trim().split(/\s+/));
