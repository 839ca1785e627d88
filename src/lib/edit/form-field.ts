import { z } from 'zod';
import { changedFieldName } from '../commitment/change.ts';
import type { ChangedField } from '../commitment/fields.ts';
import { isDated } from '../fields/date.ts';
import { idPattern } from '../fields/id.ts';
import { choicesOf, describe, type Field, fieldsOf, refersTo, unwrap } from '../fields/shape.ts';
import { isProse } from '../fields/text.ts';
import { choicesFor, closedChoices, type FieldPlace, named, relationTo } from './field-choices.ts';
import { asGroup, asText, formKey, groupOf, isSeveralForms } from './form-values.ts';
import { guardOf } from './guard.ts';
import { fieldLabel, forForms, oneOf } from './words.ts';

/** The fields of a schema as the editing screens ask for them. */
export function formFields(schema: z.core.$ZodType, place: FieldPlace): FormField[] {
  return fieldsOf(schema).flatMap((field) => {
    const inPlace = { ...place, path: [...place.path, field.name] };
    const isDeep = inPlace.path.filter((name) => name === field.name).length > mostNested;
    return isDeep ? [] : [formField(field, inPlace)];
  });
}

/** Headings stand in headings without an end; no plan that we have seen goes further. */
const mostNested = 4;

function formField({ name, schema, needed }: Field, place: FieldPlace): FormField {
  const inner = unwrap(schema);
  const words = describe(schema) ?? '';
  const hint = [forForms(words), guardOf(place)].filter(Boolean).join(' ');
  return {
    name,
    label: fieldLabel(name),
    ...(hint && { hint }),
    ...widgetOf(schema, inner, place),
    required: needed && !mayBeEmpty(inner) && !(inner instanceof z.ZodBoolean),
    ...(place.isReadOnly?.(place.path) && { readonly: true }),
  };
}

/** Whether it is a list that the check takes without an entry. */
function mayBeEmpty(inner: z.core.$ZodType): boolean {
  return inner instanceof z.ZodArray && z.safeParse(inner, []).success;
}

function widgetOf(schema: z.core.$ZodType, inner: z.core.$ZodType, place: FieldPlace): Widget {
  if (inner instanceof z.ZodArray) return listOf(inner.element, place);
  if (isSeveralForms(inner)) return severalForms(inner, place);
  if (inner instanceof z.ZodObject) {
    return { widget: 'object', collapsed: false, fields: formFields(inner, place) };
  }
  const target = refersTo(schema);
  const choices = choicesFor(schema, place);
  if (choices) return { widget: 'select', options: choices };
  if (target && target in named) return relationTo(target as keyof typeof named);
  const words = choicesOf(inner);
  if (inner instanceof z.ZodBoolean || words?.join() === 'true') {
    return { widget: 'boolean', default: false };
  }
  if (words) return { widget: 'select', options: closedChoices(inner) };
  if (inner instanceof z.ZodNumber) {
    return { widget: 'number', value_type: inner instanceof z.ZodNumberFormat ? 'int' : 'float' };
  }
  if (isProse(schema)) return { widget: 'text' };
  const isId = target !== undefined || place.path.at(-1) === 'id';
  return {
    widget: 'string',
    ...(isId && { pattern: [idInForms, 'Small letters, figures and hyphens, for example w14.'] }),
    ...(isDated(schema) && { pattern: [datesInForms, 'A date as in 2023-09-30 or 2023-09.'] }),
  };
}

/** The ID of an entry, or of one of any strategy. */
const idInForms = `^(?:${idPattern.source.slice(1, -1)}/)?${idPattern.source.slice(1, -1)}$`;

/** Everything that may be a date, or a word in place of one: the check of the files knows the rest. */
const datesInForms = String.raw`^(?:\d{4}(?:-\d{2}){0,2}|\d{4}-Q[1-4]|\d{4}-\d{2}-Q[1-4]|none|ongoing)$`;

function listOf(element: z.core.$ZodType, place: FieldPlace): Widget {
  const widget = openList(element, place);
  const isClosed = widget['widget'] === 'list' && place.isReadOnly?.(place.path);
  return isClosed ? { ...widget, ...closed } : widget;
}

/** A list of which nothing is added, taken away or moved. */
const closed = { allow_add: false, allow_remove: false, allow_reorder: false };

function openList(element: z.core.$ZodType, place: FieldPlace): Widget {
  const inner = unwrap(element);
  if (inner instanceof z.ZodDiscriminatedUnion) return typedList(inner, place);
  const target = refersTo(element);
  const choices = choicesFor(element, place) ?? closedChoices(inner);
  if (choices) return { widget: 'select', multiple: true, options: choices };
  if (target && target in named) {
    return { ...relationTo(target as keyof typeof named), multiple: true };
  }
  const name = place.path.at(-1) ?? '';
  const label = oneOf(fieldLabel(name));
  if (inner instanceof z.ZodObject) {
    const fields = formFields(inner, place);
    const summary = summaryOf(fields);
    return {
      widget: 'list',
      label_singular: label,
      collapsed: 'auto',
      fields,
      ...(summary && { summary }),
      ...(onlyAdded.has(name) && { allow_remove: false, allow_reorder: false }),
    };
  }
  const field = { name: 'text', label, ...widgetOf(element, inner, place) };
  return { widget: 'list', label_singular: label, field };
}

/** Lists of dated entries, which are only added to. */
const onlyAdded = new Set(['changes', 'corrections', 'corrected']);

/** Dated entries, each of which has fields of its own kind: a guided form for each kind of change. */
function typedList(union: z.ZodDiscriminatedUnion, place: FieldPlace): Widget {
  const types = union.options.filter((option) => option instanceof z.ZodObject);
  return {
    widget: 'list',
    label_singular: 'Change',
    typeKey: 'field',
    collapsed: 'auto',
    allow_remove: false,
    allow_reorder: false,
    types: types.map((option) => {
      const [name = ''] = choicesOf(option.shape['field'] as z.core.$ZodType) ?? [];
      const fields = formFields(option, place).filter((field) => field.name !== 'field');
      const label = changedFieldName(name as ChangedField);
      return { name, label, summary: `${label}: {{date}}`, fields };
    }),
  };
}

/** A field that is either words or a group: whoever fills it in says first which. */
function severalForms(union: z.ZodUnion, place: FieldPlace): Widget {
  const group = groupOf(union);
  const words = union.options.find((option) => option !== group) as z.core.$ZodType;
  const fields = formFields(group, place);
  return {
    widget: 'object',
    collapsed: false,
    typeKey: formKey,
    types: [
      {
        name: asText,
        label: 'One text or date',
        fields: [{ name: 'text', label: 'Text', widget: isProse(words) ? 'text' : 'string' }],
      },
      { name: asGroup, label: `In parts: ${fields.map(({ label }) => label).join(', ')}`, fields },
    ],
  };
}

/** By which of its fields a closed entry of a list is known. */
function summaryOf(fields: FormField[]): string | undefined {
  const names = fields.map(({ name }) => name);
  const date = ['date', 'on'].find((name) => names.includes(name));
  const main = [
    'commitment',
    'label',
    'title',
    'term',
    'name',
    'word',
    'text',
    'indicator',
    'field',
  ].find((name) => names.includes(name));
  const status = names.includes('status') ? ' {{status}}' : '';
  if (!main) return date && `{{${date}}}`;
  return `${date ? `{{${date}}} ` : ''}{{${main}}}${status}`;
}

type Widget = Record<string, unknown>;

/** A field as Sveltia knows it. */
export interface FormField extends Widget {
  name: string;
  label: string;
  widget?: string;
}
