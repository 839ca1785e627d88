import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { quickFolder } from '../../scripts/test/quick-folder.ts';

test('The tests get a new empty folder where there is room and programs can run, and none where there is no such place', () => {
  const place = mkdtempSync(join(tmpdir(), 'memory-'));
  onTestFinished(() => rmSync(place, { recursive: true }));
  const folder = quickFolder(place) ?? '';
  expect(folder.startsWith(join(place, 'golden-thread-tests-'))).toBe(true);
  expect(statSync(folder).isDirectory()).toBe(true);
  expect(quickFolder(place)).not.toBe(folder);
  // It is empty, so it can be made into one.
  mkdirSync(join(folder, 'program'));
  expect(quickFolder(join(place, 'missing'))).toBeUndefined();
});
