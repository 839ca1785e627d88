import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = '.github/ISSUE_TEMPLATE';
const forms = readdirSync(folder)
  .filter((file) => file !== 'config.yml')
  .sort()
  .map((file) => [file, parse(readFileSync(join(folder, file), 'utf8')) as Form] as const);

describe('the forms for issues', () => {
  test('are for a mistake, something missing, and a problem of accessibility', () => {
    expect(forms.map(([, { name }]) => name)).toEqual([
      'An accessibility problem',
      'A commitment or report that is missing',
      'A mistake on a page',
    ]);
    expect(parse(readFileSync(join(folder, 'config.yml'), 'utf8'))).toEqual({
      blank_issues_enabled: false,
    });
  });

  test.each(forms)('%s has what GitHub asks of a form', (_file, { description, body }) => {
    expect(description).toMatch(/\.$/);
    const fields = body.filter(({ type }) => type !== 'markdown');
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    for (const { type, id, attributes, validations } of fields) {
      expect(['input', 'textarea']).toContain(type);
      expect(id).toMatch(/^[a-z]+$/);
      expect(attributes['label']).toBeTruthy();
      expect(typeof validations?.required).toBe('boolean');
    }
  });

  test.each(forms)(
    '%s warns before somebody says private things, or asks for documents',
    (_file, form) => {
      const [first] = form.body;
      expect(first?.type).toBe('markdown');
      expect(first?.attributes['value']).toMatch(/Everybody can read|published/);
    },
  );
});

interface Form {
  name: string;
  description: string;
  body: {
    type: string;
    id?: string;
    attributes: Record<string, string>;
    validations?: { required: boolean };
  }[];
}
