import { capitalised } from '../fields/sentence.ts';
import { kindOf } from '../kinds/kinds.ts';
import { type CollectionName, collections, shapeOf } from '../reading/collections.ts';
import type { Choices } from './choices.ts';
import type { FieldPlace } from './field-choices.ts';
import { bodyField } from './file-format.ts';
import { type FormField, formFields } from './form-field.ts';
import { formatName } from './format-name.ts';
import { fileNameOf, shownBy } from './naming.ts';

/** The form for the files of a collection; of one folder, where one is named. */
export function entries(
  name: CollectionName,
  context: ScreensContext,
  folder?: string,
  called?: string,
) {
  const { noun } = kindOf(name);
  const fields = fieldsOf(name, context, folder);
  const shows = shownBy(name);
  return {
    name: folder === undefined ? name : `${name}-${folder}`,
    label: called === undefined ? capitalised(noun.many) : labelled(noun.many, called),
    label_singular: noun.one,
    folder: [context.folder, name, folder].filter(Boolean).join('/'),
    format: formatName(name),
    create: true,
    // What was published is withdrawn with a notice, and never deleted.
    delete: false,
    duplicate: false,
    identifier_field: shows.at(-1),
    summary: shows.map((field) => `{{${field}}}`).join(' '),
    slug: fileNameOf(name),
    fields,
  };
}

/** In the list beside the forms, what is edited stands first. */
export function labelled(what: string, owner: string): string {
  return `${capitalised(what)}: ${owner}`;
}

/** The fields of a form. */
export function fieldsOf(
  collection: CollectionName,
  { choices }: ScreensContext,
  folder?: string,
  isReadOnly?: FieldPlace['isReadOnly'],
): FormField[] {
  const { format, folderOf } = shapeOf(collection);
  const fields = formFields(collections[collection].schema, {
    collection,
    strategy: folderOf === 'strategies' ? folder : undefined,
    path: [],
    choices,
    isReadOnly,
  });
  if (format === 'yaml') return fields;
  const words = {
    name: bodyField,
    label: 'Words',
    hint: 'What readers see below. Paragraphs are parted by a blank line; headings, lists and links are written as in Markdown.',
    widget: 'text',
    required: false,
    ...(isReadOnly && { readonly: true }),
  };
  return [...fields, words];
}

/** What all forms are made from. */
export interface ScreensContext {
  choices: Choices;
  /** The folder of the content in its repository. */
  folder: string;
}
