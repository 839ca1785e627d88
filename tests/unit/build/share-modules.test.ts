import { existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { shareModules } from '../../../scripts/upgrade/share-modules.ts';

let folder: string;
const at = (...parts: string[]) => join(folder, ...parts);
const lock = (version: 'now' | 'before', text: string) =>
  writeFileSync(at(version, 'package-lock.json'), text);
const isLent = () =>
  lstatSync(at('before/node_modules'), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
const share = () => shareModules(at('now'), at('before'));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'share-modules-'));
  mkdirSync(at('now/node_modules/astro'), { recursive: true });
  mkdirSync(at('before'));
  lock('now', '{"astro":1}');
  lock('before', '{"astro":1}');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('An older version of the code', () => {
  test('borrows the packages of the newer when both need the same, as often as it is built', () => {
    share();
    share();
    expect(isLent()).toBe(true);
    expect(existsSync(at('before/node_modules/astro'))).toBe(true);
  });

  test('has them no more when it needs others: to install those would empty the folder of the newer', () => {
    share();
    lock('before', '{"astro":2}');
    share();
    expect(isLent()).toBe(false);
    expect(existsSync(at('before/node_modules'))).toBe(false);
    expect(existsSync(at('now/node_modules/astro'))).toBe(true);
  });

  test('keeps packages of its own', () => {
    mkdirSync(at('before/node_modules/own'), { recursive: true });
    share();
    expect(isLent()).toBe(false);
    expect(existsSync(at('before/node_modules/own'))).toBe(true);
  });
});
