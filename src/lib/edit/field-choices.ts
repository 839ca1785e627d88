import { z } from 'zod';
import { choicesOf, refersTo, saysStrategy, unwrap } from '../fields/shape.ts';
import type { CollectionName } from '../reading/collections.ts';
import type { Choices, FormChoice } from './choices.ts';
import { choiceLabel } from './words.ts';

/** The words of a closed list; undefined for any other field. */
export function closedChoices(inner: z.core.$ZodType): FormChoice[] | undefined {
  return choicesOf(inner)?.map((value) => ({ value, label: choiceLabel(value) }));
}

/** The choices of a field that are known when the screens are made; undefined for none, or too many to choose from. */
export function choicesFor(schema: z.core.$ZodType, place: FieldPlace): FormChoice[] | undefined {
  const choices = allChoices(schema, place);
  const byValue = new Map(choices?.map((one) => [one.value, one]));
  return byValue.size > 0 && byValue.size <= mostChoices ? [...byValue.values()] : undefined;
}

const mostChoices = 600;

function allChoices(schema: z.core.$ZodType, { strategy, path, choices }: FieldPlace) {
  const target = refersTo(schema);
  if (target === 'topics') return choices.topics();
  if (target === 'commitments' && saysStrategy(schema, '/')) {
    const own = strategy === undefined ? [] : choices.commitments(strategy);
    return saysStrategy(schema, '')
      ? choices.commitmentsOfAll()
      : [...own, ...choices.commitmentsOfAll()];
  }
  if (strategy === undefined) return undefined;
  if (target === 'commitments') return choices.commitments(strategy);
  if (target === 'priorities') return choices.priorities(strategy);
  if (target === 'reports') return choices.reports(strategy);
  const name = path.at(-1) ?? '';
  const isWord = unwrap(schema) instanceof z.ZodString && (name === 'status' || name === 'words');
  return isWord ? choices.statusWords(strategy) : undefined;
}

/** The collections to whose entries a field can lead by name, also to those that are new. */
export const named = {
  areas: ['name'],
  organisations: ['name'],
  sources: ['title'],
  indicators: ['name'],
  strategies: ['shortTitle'],
} as const;

/** A field that is chosen from the entries of a collection as they are when the form is open. */
export function relationTo(collection: keyof typeof named): Record<string, unknown> {
  const [field] = named[collection];
  return {
    widget: 'relation',
    collection,
    value_field: '{{slug}}',
    display_fields: [field],
    search_fields: [field],
  };
}

/** Where a field stands. */
export interface FieldPlace {
  collection: CollectionName;
  /** The strategy whose headings, commitments and words its fields may name. */
  strategy?: string | undefined;
  path: readonly string[];
  choices: Choices;
  isReadOnly?: ((path: readonly string[]) => boolean) | undefined;
}
