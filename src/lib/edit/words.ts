import { stateWords } from '../axes/axes.ts';
import { commitmentKinds } from '../commitment/kinds.ts';
import { capitalised } from '../fields/sentence.ts';

/** The name of a field as people say it: “Other refs” for otherRefs. */
export function fieldLabel(name: string): string {
  const known = labels[name];
  if (known) return known;
  return capitalised(
    name.replace(/([a-z])([A-Z])/g, (_, one: string, two: string) => `${one} ${two.toLowerCase()}`),
  );
}

/** Fields whose names say little to whoever has not read about them. */
const labels: Record<string, string> = {
  sic: 'Notes on the source',
  notCarried: 'Not taken up by a newer plan',
  titleBy: 'Whose words the title is in',
  titlesBy: 'Whose words the titles are in',
  whose: 'Whose it is',
};

/** A word of a closed list as people say it: “We statement” for we-statement. */
export function choiceLabel(choice: string): string {
  const kinds: Record<string, { one: string }> = commitmentKinds;
  const states: Record<string, string> = stateWords;
  return kinds[choice]?.one ?? states[choice] ?? fieldLabel(choice.replaceAll('-', ' '));
}

/** What a schema says of a field, for whoever fills in a form: how YAML is typed is of no matter there. */
export function forForms(description: string): string {
  const words = description
    .replace(/,? in quotes,/gi, ',')
    .replace(/ In quotes if it is a number\./gi, '')
    .replace(/(?<=: )write true\./gi, 'tick it.')
    .replace(/, each under its code: \{ en: …, cy: … \}/g, '')
    .replace(/^The IDs? of (?=the |its |a )/, '')
    .replace(/: the name of its file in \w+\//, '');
  return capitalised(words.trim());
}
