import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const template = 'scripts/new/repository/template';

describe.each([
  ['ours', '.', '.github'],
  ['a repository that holds content', template, join(template, 'github')],
])('what is proposed for %s', (_name, home, settings) => {
  const { version, updates } = parse(
    readFileSync(join(settings, 'dependabot.yml'), 'utf8'),
  ) as Dependabot;
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(home, 'package.json'), 'utf8'),
  );
  const of = (kind: string) => updates.find((update) => update['package-ecosystem'] === kind);

  test('is newer actions, and newer packages where there are any', () => {
    expect(version).toBe(2);
    const hasPackages = Boolean(dependencies ?? devDependencies);
    expect(updates.map((update) => update['package-ecosystem'])).toEqual(
      hasPackages ? ['github-actions', 'npm'] : ['github-actions'],
    );
    expect(hasPackages).toBe(existsSync(join(home, 'package-lock.json')));
  });

  test('has been out for a fortnight', () => {
    for (const update of updates) {
      expect(update.directory).toBe('/');
      expect(update.cooldown['default-days']).toBeGreaterThanOrEqual(14);
    }
  });

  test('comes each week for packages, in one proposal for all of a kind', () => {
    const npm = of('npm');
    if (!npm) return;
    expect(npm.schedule.interval).toBe('weekly');
    expect(Object.values(npm.groups ?? {})).toEqual([
      { 'dependency-type': 'production' },
      { 'dependency-type': 'development' },
    ]);
  });
});

interface Dependabot {
  version: number;
  updates: {
    'package-ecosystem': string;
    directory: string;
    schedule: { interval: string };
    cooldown: { 'default-days': number };
    groups?: Record<string, Record<string, string>>;
  }[];
}
