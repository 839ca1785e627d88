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

/** What one entry of a list is called: “Other ref” of “Other refs”; “Was” and “Success” are one already. */
export function oneOf(label: string): string {
  return label
    .replace(/ies$/, 'y')
    .replace(/(?<=x|ch|sh)es$/, '')
    .replace(/(?<=\w{2}[^su])s$/, '');
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
    .replace(/,? in quotes(?=[,.])/gi, '')
    .replace(/ In quotes if it is a number\./gi, '')
    .replace(/(?<=: )write true\./gi, 'tick it.')
    .replace(/^(?:Write true|True,?)(?= when| in place)/, 'Tick it')
    .replace(/\[([^\]]+)\]/g, '$1')
    .replace(/\b[a-z]+(?:[A-Z][a-z]*)+\b/g, (name) => `“${fieldLabel(name)}”`)
    .replace(/, each under its code: \{ en: …, cy: … \}/g, '')
    .replace(/^The IDs? of (?=the |its |a )/, '')
    .replace(/: the name of its file in \w+\//, '');
  return capitalised(words.trim());
}
