import { isGroup } from '../fields/shape.ts';
import type { ContentFile } from '../reading/read.ts';
import type { EditSettings } from '../site/edit-settings.ts';
import { backendOf } from './backend.ts';
import { Choices } from './choices.ts';
import { entries, fieldsOf, labelled, type ScreensContext } from './collection-form.ts';
import { firsts, nested } from './folder-forms.ts';
import type { FormField } from './form-field.ts';
import { formatName } from './format-name.ts';

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
      ...firsts('snapshots', context),
      ...firsts('meetings', context),
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

function single(name: 'site' | 'glossary', context: ScreensContext) {
  return {
    name,
    label: name === 'site' ? 'The site' : 'Glossary',
    file: `${context.folder}/${name}.yaml`,
    format: formatName(name),
    fields: fieldsOf(name, context),
  };
}
