import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { repacked } from '../../../src/lib/publish/repacked.ts';

/** A Word document with two links, as the library makes it: their names and its times are another each time. */
function made(names: [string, string], time: string) {
  const [one, other] = names;
  return zipSync({
    'word/document.xml': strToU8(
      `<a r:id="${one}"/><a r:id="${other}"/><a r:id="${one}"/><s r:id="rId7"/><t>rIdcckaaatzkvljttr1jpblq</t>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<R Id="${other}"/><R Id="${one}"/><R Id="rId7"/><R Id="rIdof-something-else"/>`,
    ),
    'docProps/core.xml': strToU8(`<created>${time}</created><modified>${time}</modified>`),
    'word/styles.xml': strToU8('<styles/>'),
  });
}

const first = made(['rIdcckaaatzkvljttr1jpblq', 'rIdx_9-aaaaaaaa'], '2026-11-27T17:31:42.123Z');
const later = made(['rIdbbbbbbbbbbbbbbbbbbbbb', 'rIdaaaaaaaaaaaa'], '2026-11-28T09:00:00Z');

test('A Word document says of the day alone when it was made, and names its links by their order', () => {
  const parts = Object.entries(unzipSync(repacked(first, '2026-11-21')));
  expect(parts.map(([name, bytes]) => `${name}: ${strFromU8(bytes)}`)).toMatchInlineSnapshot(`
    [
      "word/document.xml: <a r:id="rIdLink1"/><a r:id="rIdLink2"/><a r:id="rIdLink1"/><s r:id="rId7"/><t>rIdcckaaatzkvljttr1jpblq</t>",
      "word/_rels/document.xml.rels: <R Id="rIdLink2"/><R Id="rIdLink1"/><R Id="rId7"/><R Id="rIdof-something-else"/>",
      "docProps/core.xml: <created>2026-11-21T12:00:00Z</created><modified>2026-11-21T12:00:00Z</modified>",
      "word/styles.xml: <styles/>",
    ]
  `);
});

test('A Word document has the same bytes each time that it is made', () => {
  expect(repacked(later, '2026-11-21')).toEqual(repacked(first, '2026-11-21'));
  expect(repacked(later, '2026-11-22')).not.toEqual(repacked(first, '2026-11-21'));
});

test('A file is no Word document without its parts', () => {
  const parts = { 'word/document.xml': strToU8('<a/>') };
  expect(() => repacked(zipSync(parts), '2026-11-21')).toThrow(
    'The Word document has no word/_rels/document.xml.rels.',
  );
});
