import type { TopicEntry } from './schema.ts';

/** The words by which the search finds what has these topics: their names, and what people call them. */
export function wordsOfTopics(topics: readonly Pick<TopicEntry, 'name' | 'otherWords'>[]): string {
  return topics.flatMap(({ name, otherWords }) => [name, ...otherWords]).join(' ');
}

/** The name of a topic inside a sentence: “mental health”. Initials and I statements keep their capital. */
export function nameInSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
