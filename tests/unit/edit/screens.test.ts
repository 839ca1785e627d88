import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { sveltiaScript } from '../../../src/lib/build/edit/sveltia.ts';
import type { FormField } from '../../../src/lib/edit/form-field.ts';
import { hostsOf } from '../../../src/lib/edit/host-apis.ts';
import { editScreens } from '../../../src/lib/edit/screens.ts';
import { oneOf } from '../../../src/lib/edit/words.ts';
import { isGroup } from '../../../src/lib/fields/shape.ts';
import { readContent } from '../../../src/lib/reading/read.ts';
import { type EditSettings, editSchema } from '../../../src/lib/site/edit-settings.ts';

const settings: EditSettings = { host: 'github', repository: 'marsham/plans', branch: 'main' };
const town = await readContent('tests/fixtures/demo');
const screens = editScreens(town, settings, 'src/content');

describe.each(['demo', 'aberwen', 'nothing'])('The forms of the invented site %s', async (name) => {
  const files = name === 'nothing' ? [] : await readContent(`tests/fixtures/${name}`);
  const made = JSON.parse(JSON.stringify(editScreens(files, settings, 'src/content')));
  const groups = groupsIn(made);

  it('are as Sveltia’s own schema wants them', () => {
    const schema = JSON.parse(
      readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'),
    );
    const validate = new Ajv({ strict: false, allowUnionTypes: true }).compile(schema);
    validate(made);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('have nothing that stops the whole app: no empty choice, no empty group, no form that is not there', () => {
    for (const list of ['options', 'fields', 'types']) {
      const empty = groups.filter((one) => (one[list] as unknown[] | undefined)?.length === 0);
      expect(empty).toEqual([]);
    }
    const names = made.collections.map((one: { name: string }) => one.name);
    expect(new Set(names).size).toBe(names.length);
    const targets = groups.filter(({ widget }) => widget === 'relation');
    expect(targets.filter(({ collection }) => !names.includes(collection))).toEqual([]);
  });
});

it.each([
  ['Other refs', 'Other ref'],
  ['Priorities', 'Priority'],
  ['Boxes', 'Box'],
  ['Status', 'Status'],
  ['Success', 'Success'],
  ['Was', 'Was'],
  ['Details', 'Detail'],
])('One of “%s” is called “%s”', (label, one) => expect(oneOf(label)).toBe(one));

describe('The forms of a site', () => {
  const form = (name: string) => {
    const found = screens.collections.find((one) => 'name' in one && one.name === name);
    return JSON.parse(JSON.stringify(found));
  };
  const field = (name: string, of: string) =>
    form(name).fields.find((one: { name: string }) => one.name === of);

  const guarded = (name: string) => {
    const below = (fields: FormField[], above: string): string[] =>
      fields.flatMap((one) => {
        const path = `${above}${one.label}`;
        const [guard] = /Once it is published.*/.exec(String(one['hint'] ?? '')) ?? [];
        const inside = (one['fields'] ?? []) as FormField[];
        return [...(guard ? [`${path}: ${guard}`] : []), ...below(inside, `${path} › `)];
      });
    return below(form(name).fields, '').filter((line) => !/(Priorities › ){2}/.test(line));
  };

  it('speak of what stands on the screen, not of how a file is typed', () => {
    const hints = new Set(groupsIn(screens).map(({ hint }) => String(hint ?? '')));
    const typed = /\b[a-z]+[A-Z]|[[\]{}]|\bin quotes\b|\b[Tt]rue,? (?:when|in)\b/;
    expect([...hints].filter((hint) => typed.test(hint.replace(/“[^”]*”/g, '')))).toEqual([]);
    expect(field('commitments-marsham-2024', 'titleBy').hint).toBe(
      'Whose words the title is in, where it differs from “Whose words the titles are in” of the strategy: us, or its publisher.',
    );
  });

  it('ask in the words of the schema, and say what becomes of a published value', () => {
    expect(field('commitments-marsham-2024', 'leads')).toMatchInlineSnapshot(`
      {
        "collection": "organisations",
        "display_fields": [
          "name",
        ],
        "hint": "The bodies named as leading it. Empty when none is named. Once it is published, a change needs an entry under “Changes” as well.",
        "label": "Leads",
        "multiple": true,
        "name": "leads",
        "required": false,
        "search_fields": [
          "name",
        ],
        "value_field": "{{slug}}",
        "widget": "relation",
      }
    `);
  });

  it('say what stays and what needs an entry in lists and groups, too', () => {
    expect(guarded('strategies')).toMatchInlineSnapshot(`
      [
        "Priorities › Id: Once it is published, what stands here stays.",
        "Status words › Axis: Once it is published, a change needs an entry under “Corrected” as well.",
        "Status words › Means: Once it is published, a change needs an entry under “Corrected” as well.",
        "Status words › Lifecycle: Once it is published, a change needs an entry under “Corrected” as well.",
        "Status words › Rating: Once it is published, a change needs an entry under “Corrected” as well.",
        "Status words › Corrected: Once it is published, what stands here stays.",
      ]
    `);
    expect(guarded('outcomes')).toMatchInlineSnapshot(`
      [
        "Goals › Id: Once it is published, what stands here stays.",
        "Goals › Objectives › Id: Once it is published, what stands here stays.",
        "Goals › Objectives › Indicators › Id: Once it is published, what stands here stays.",
        "Goals › Objectives › Indicators › Figures › Baseline: Once it is published, a change needs an entry under “Changes” as well.",
        "Goals › Objectives › Indicators › Figures › Targets: Once it is published, a change needs an entry under “Changes” as well.",
        "Goals › Objectives › Indicators › Figures › Actuals: Once it is published, what stands here stays.",
        "Goals › Objectives › Indicators › Figures › Changes: Once it is published, what stands here stays.",
      ]
    `);
    expect(guarded('meetings-marsham-hwb')).toMatchInlineSnapshot(`
      [
        "Items › Number: Once it is published, what stands here stays.",
        "Decisions › Minute: Once it is published, what stands here stays.",
      ]
    `);
  });

  it('offer the headings, the words and the commitments of their own strategy', () => {
    const { options } = field('commitments-marsham-2024', 'priority');
    expect(options[1]).toEqual({
      value: 'warm-homes',
      label: 'A Homes & streets that are “fit to live in” › A1 Warm homes',
    });
    const { fields, default: begins } = field('new-progress-marsham-2024', 'updates');
    expect(begins).toHaveLength(19);
    expect(fields[0].options[0].label).toMatch(/\. Last word: .+ \(\d{4}/);
  });

  it.each([
    ['meetings-marsham-hwb', '2026-11-12', 'meeting-of-12-november'],
    ['snapshots-marsham', '2026-11', '2026'],
    ['new-progress-marsham-2024', '2026-11-2', 'november'],
    ['outcomes', 'marsham-2024', 'Marsham 2024'],
  ])('take a name of a file that the check takes, too: %s', (name, right, wrong) => {
    const pattern = new RegExp(form(name).slug.pattern[0]);
    expect([right, wrong].map((one) => pattern.test(one))).toEqual([true, false]);
  });

  it('ask for an entry of a list that the check does not take empty, and for none of another', () => {
    const lists = ['levels', 'priorities', 'milestones'].map((name) => field('strategies', name));
    expect(lists.map(({ required }) => required)).toEqual([true, true, false]);
  });

  it('say of no field of a report that it needs an entry: a published one is closed', () => {
    expect(JSON.stringify(form('new-progress-marsham-2024'))).not.toContain('Once it is published');
  });

  it('let nobody write in a published report but a correction, and delete nothing', () => {
    const { fields } = form('progress-marsham-2024');
    const open = fields.filter((one: { readonly?: boolean }) => !one.readonly);
    expect(open.map(({ name }: { name: string }) => name)).toEqual(['corrections']);
    const deleting = screens.collections.filter((one) => 'delete' in one && one.delete);
    expect(deleting).toEqual([]);
  });

  it.each([
    [
      { ...settings },
      { name: 'github', repo: 'marsham/plans', branch: 'main', auth_methods: ['token'] },
      'https://api.github.com',
    ],
    [
      { ...settings, host: 'gitea' as const, baseUrl: 'https://git.example.org/' },
      {
        base_url: 'https://git.example.org',
        api_root: 'https://git.example.org/api/v1',
      },
      'https://git.example.org',
    ],
  ])('lead to the host that the site names', (one, backend, host) => {
    expect(editScreens(town, one, 'content').backend).toMatchObject(backend);
    expect(hostsOf(one)).toEqual([host]);
  });

  it.each([
    [{}, { auth_methods: ['token'] }],
    [{ baseUrl: 'https://git.example.org' }, { auth_methods: ['token'] }],
    [
      { signIn: 'https://sign-in.example.org/go/auth' },
      { base_url: 'https://sign-in.example.org', auth_endpoint: 'go/auth' },
    ],
    [
      { signIn: 'https://sign-in.example.org' },
      { base_url: 'https://sign-in.example.org', auth_endpoint: 'auth' },
    ],
    [
      { host: 'gitlab', signIn: '0a1b' },
      { app_id: '0a1b', auth_type: 'pkce' },
    ],
    [{ host: 'gitea', signIn: '0a1b' }, { app_id: '0a1b' }],
  ] as [Partial<EditSettings>, object][])('with %j offer no way to sign in but %j', (one, ways) => {
    const { backend } = editScreens(town, { ...settings, ...one }, 'content');
    const names = ['base_url', 'auth_endpoint', 'auth_type', 'app_id', 'auth_methods'];
    expect(
      Object.fromEntries(Object.entries(backend).filter(([name]) => names.includes(name))),
    ).toEqual(ways);
  });

  it('take no service at GitHub that is not an address', () => {
    const problems = ({ signIn, ...one }: Partial<EditSettings>) =>
      editSchema
        .safeParse({ ...settings, ...one, signIn })
        .error?.issues.map(({ path, message }) => [path, message]);
    expect(problems({ signIn: 'https://sign-in.example.org/auth' })).toBeUndefined();
    expect(problems({ host: 'gitlab', signIn: '0a1b' })).toBeUndefined();
    expect(problems({ signIn: '0a1b' })).toMatchInlineSnapshot(`
      [
        [
          [
            "signIn",
          ],
          "“0a1b” is not a full web address. Copy it from the address bar, for example https://www.example.org/board/papers.",
        ],
      ]
    `);
  });
});

describe('Whoever has no profile or no meeting yet', async () => {
  const { collections } = editScreens(await readContent('tests/fixtures/aberwen'), settings, 'it');
  const firsts = collections.filter(({ label }) => label.startsWith('First'));

  it('has a form that puts the first into a folder of its own', () => {
    const told = firsts.map(({ label, folder }) => `${label} in ${folder}`);
    expect(told).toMatchInlineSnapshot(`
      [
        "First profile: Aberwen in it/snapshots/aberwen",
        "First profile: Gwladwen in it/snapshots/gwladwen",
        "First profile: Wenfach in it/snapshots/wenfach",
        "First meeting: Aberwen Public Services Board in it/meetings/bgc-aberwen",
        "First meeting: Aberwen Scrutiny Committee in it/meetings/craffu-aberwen",
      ]
    `);
  });

  it('has the form that it will have for the next ones, so that an edit under way finds it again', () => {
    expect(firsts.map(({ name }) => name)).toEqual(
      firsts.map(({ folder }) => folder.replace('it/', '').replace('/', '-')),
    );
  });

  it('is not asked for a first where there is one', () => {
    expect(screens.collections.filter(({ label }) => label.startsWith('First'))).toEqual([]);
  });
});

it('The script of Sveltia asks no other host for a version, a state or a font', () => {
  expect(sveltiaScript(process.cwd())).not.toMatch(/unpkg\.com|jsdelivr|status\.json'?`?,?https/);
});

function groupsIn(value: unknown): Record<string, never>[] {
  if (Array.isArray(value)) return value.flatMap(groupsIn);
  if (!isGroup(value)) return [];
  return [value as Record<string, never>, ...Object.values(value).flatMap(groupsIn)];
}
