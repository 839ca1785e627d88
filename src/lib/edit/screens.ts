import { capitalised } from '../fields/sentence.ts';
import { isGroup } from '../fields/shape.ts';
import { kindOf } from '../kinds/kinds.ts';
import { type CollectionName, collections, shapeOf } from '../reading/collections.ts';
import type { ContentFile } from '../reading/read.ts';
import type { EditSettings } from '../site/edit-settings.ts';
import { backendOf } from './backend.ts';
import { Choices } from './choices.ts';
import type { FieldPlace } from './field-choices.ts';
import { bodyField } from './file-format.ts';
import { type FormField, formFields } from './form-field.ts';
import { formatName } from './format-name.ts';
import { fileNameOf, shownBy } from './naming.ts';

/**
 * The screens on which people edit the content: a form for each kind of file, made of the schemas, as Sveltia reads
 * them. `folder` is that of the content in its repository.
 */
export function editScreens(files: readonly ContentFile[], settings: EditSettings, folder: string) {
  const choices = new Choices(files);
  const site = files.find(({ path }) => path === 'site.yaml')?.yaml?.data;
  const name = isGroup(site) ? String(site['name']) : 'the site';
  const context = { choices, folder };
  return {
    backend: backendOf(settings),
    ...(settings.host !== 'gitea' && { publish_mode: 'editorial_workflow' }),
    app_title: `Edit ${name}`,
    show_preview_links: true,
    // The project shows no pictures. Sveltia asks for a folder all the same.
    media_folder: `${folder}/no-pictures`,
    media_libraries: { default: { config: { max_file_size: 0 } }, stock_assets: false },
    editor: { preview: false },
    slug: { encoding: 'ascii', clean_accents: true },
    collections: [
      ...strategiesOf(context),
      ...(['organisations', 'sources', 'areas', 'indicators'] as const).map((one) =>
        entries(one, context),
      ),
      ...nested('snapshots', context),
      ...nested('meetings', context),
      entries('outcomes', context),
      entries('pages', context),
    ],
    singletons: [single('site', context), single('glossary', context)],
  };
}

/** For each strategy its own forms: what its commitments point to and the words of its reports differ. */
function strategiesOf(context: ScreensContext) {
  const strategies = context.choices.entries('strategies');
  const shortTitle = ({ data, slug }: (typeof strategies)[number]) =>
    String(data['shortTitle'] ?? slug);
  return [
    entries('strategies', context),
    ...strategies.flatMap((one) => [
      entries('commitments', context, one.slug, shortTitle(one)),
      ...reportsOf(context, one.slug, shortTitle(one)),
    ]),
  ];
}

/** The reports of a strategy that are published, to which only corrections are added, and a form for a new one. */
function reportsOf(context: ScreensContext, strategy: string, called: string) {
  const months = context.choices.entries('progress', strategy).map(({ data }) => data['asAt']);
  const own = entries('progress', context, strategy, called);
  const published = {
    ...own,
    label: labelled('published reports', called),
    description:
      'A published report is not written anew. What was wrong is put right under “Corrections”, with what it said and what it says now. The report says so, too, once you save.',
    create: false,
    fields: fieldsOf('progress', context, strategy, ([first]) => first !== 'corrections'),
    filter: { field: 'asAt', value: months },
  };
  const fresh = {
    ...own,
    name: `new-${own.name}`,
    label: labelled('new report', called),
    description:
      'A new report begins with all commitments of the strategy. Those of which you write nothing are left out.',
    fields: own.fields.map((field) => startWith(field, context.choices.commitments(strategy))),
    filter: { field: 'asAt', pattern: `^(?!(?:${months.join('|') || 'none'})$)` },
  };
  return months.length > 0 ? [published, fresh] : [{ ...fresh, filter: undefined }];
}

function startWith(field: FormField, commitments: readonly { value: string }[]): FormField {
  if (field.name !== 'updates') return field;
  return { ...field, default: commitments.map(({ value }) => ({ commitment: value })) };
}

/** The files of a collection that lie in folders: one form for each folder. */
function nested(collection: 'snapshots' | 'meetings', context: ScreensContext) {
  const owners = collection === 'snapshots' ? 'areas' : 'organisations';
  return context.choices.folders(collection).map((folder) => {
    const owner = context.choices.entries(owners).find(({ slug }) => slug === folder);
    return entries(collection, context, folder, String(owner?.data['name'] ?? folder));
  });
}

function entries(name: CollectionName, context: ScreensContext, folder?: string, called?: string) {
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
function labelled(what: string, owner: string): string {
  return `${capitalised(what)}: ${owner}`;
}

function single(name: 'site' | 'glossary', context: ScreensContext) {
  return {
    name,
    label: name === 'site' ? 'The site' : 'Glossary',
    file: `${context.folder}/${name}.yaml`,
    format: formatName(name),
    fields: fieldsOf(name, context),
  };
}

function fieldsOf(
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
    policies: kindOf(collection).policies[''],
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

interface ScreensContext {
  choices: Choices;
  folder: string;
}
