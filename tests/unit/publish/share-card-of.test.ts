import { expect, test } from 'vitest';
import { readAddresses } from '../../../src/lib/addresses/read-addresses.ts';
import { shareCardOf, shareCards } from '../../../src/lib/kinds/share-cards.ts';
import { registerOf } from '../../../src/lib/register/register-of.ts';
import { shareName } from '../../../src/lib/site/share-card.ts';

test.each(['tests/fixtures/demo', 'src/content'])(
  'every card of %s is found by the ID of its page in the registry, and a page without one has none',
  async (folder) => {
    const register = await registerOf(folder, '2026-11-21');
    const { lines } = await readAddresses(folder);
    const found = lines.flatMap(({ id }) => shareCardOf(id, register) ?? []);
    // A site that has published nothing has no registry yet.
    const wanted = lines.length > 0 ? shareCards(register) : [];
    expect([...new Set(found.map(shareName))].sort()).toEqual(
      [...new Set(wanted.map(shareName))].sort(),
    );
    expect(shareCardOf('organisations/marsham-council', register)).toBeUndefined();
    expect(shareCardOf('commitments/nobody/w1', register)).toBeUndefined();
  },
);
