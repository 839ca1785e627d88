import { expect, test } from 'vitest';
import { customProperties } from '../../../src/lib/site/custom-properties.ts';

test.each([
  ['https://marsham.example/', 'marsham.example'],
  ['http://marsham.example/board//', 'marsham.example/board'],
  ['https://marsham.example:8080/~a_b-c', 'marsham.example:8080/~a_b-c'],
  // What could leave the quotes is written as its number.
  ['https://a"}</style>', 'a\\22 \\7d \\3c /style\\3e '],
  ['https://🌳.example', '\\1f333 .example'],
])('%s is printed below each page as %s', (address, printed) => {
  expect(customProperties({ brandColour: '#12436D', address })).toBe(
    `:root{--brand:#12436D;--address:"${printed}"}`,
  );
});
