import { describe, expect, it } from 'vitest';
import { checkWith } from './content.ts';

/** What the advice quotes as a name, when a summary says this on a site whose council is of Marsham. */
async function namesIn(summary: string): Promise<string[]> {
  const { advice } = await checkWith({
    'areas/estuary.yaml': (text) =>
      text.replace(/summary: .*/, `summary: ${JSON.stringify(summary)}`),
  });
  return advice
    .filter(({ says }) => says.includes('may be the name of a person'))
    .map(({ says }) => /“(.*?)”/.exec(says)?.[1] ?? '');
}

describe('The name of a person without a title', () => {
  it.each([
    // As a spreadsheet says who does what.
    ['Jo Bloggs leading', ['Jo Bloggs']],
    ['Jo Bloggs to chase by May', ['Jo Bloggs']],
    ['Lead: Jo Bloggs', ['Jo Bloggs']],
    ['Lead - Jo Bloggs', ['Jo Bloggs']],
    ['Lead officer: Ngozi Madeupson', ['Ngozi Madeupson']],
    ['Action: Priya Inventham', ['Priya Inventham']],
    ['Owner Siân Nobody-Smythe', ['Siân Nobody-Smythe']],
    ['JO BLOGGS leading', ['JO BLOGGS']],
    ['Jo Bloggs (Public Health) to update', ['Jo Bloggs']],
    ['Jo Bloggs/Sam Sample to meet', ['Jo Bloggs', 'Sam Sample']],
    ['Assigned to: J. Bloggs', ['J. Bloggs']],
    ['J Bloggs leading', ['J Bloggs']],
    // As a report says it.
    ['The work is led by Jo Bloggs.', ['Jo Bloggs']],
    ['It is led by Jo Bloggs and Sam Sample.', ['Jo Bloggs', 'Sam Sample']],
    ['Jo Bloggs, Interim Director of Housing, agreed.', ['Jo Bloggs']],
    ['The chair, Jo Bloggs, agreed.', ['Jo Bloggs']],
    ['Ask Mary Ann Sample about it.', ['Mary Ann Sample']],
    ['Jo Bloggs is the contact.', ['Jo Bloggs']],
    ['We thank Jo O’Sample for the talk.', ['Jo O’Sample']],
    ['It is Jo Bloggs’s team.', ['Jo Bloggs']],
    // A first name that is in no list counts where a role is given to somebody.
    ['The work is led by Zephyrine Quillfeather.', ['Zephyrine Quillfeather']],
    ['Lead: Zephyrine Quillfeather', ['Zephyrine Quillfeather']],
    ['Zephyrine Quillfeather (Chair) agreed.', ['Zephyrine Quillfeather']],
    // With a title it is found once, with the title.
    ['Cllr Jo Bloggs leads it.', ['Cllr Jo Bloggs']],
  ])('is found: %s', async (text, found) => {
    expect(await namesIn(text)).toEqual(found);
  });

  it.each([
    // Bodies lead, chair and own, too.
    'It is led by Family Action.',
    'Lead: Public Health',
    'Led by Home Start and the Integrated Care Board.',
    'Essex Police chairs the group.',
    'The Robert Example Foundation leads it.',
    'Anna Example Centre to lead.',
    'EPUT and NHS England lead it.',
    // Places, streets and things are called after people.
    'Victoria Ward is to lead.',
    'It is in Victoria Road, by Grace Church.',
    'The George Street Surgery has moved.',
    'Owner: Marsham Estuary',
    // Plans, groups and campaigns have capital letters.
    'It is owned by the Better Care Fund.',
    'Led by Making Every Contact Count.',
    'Action: World Mental Health Day',
    'Contact: Customer Services',
    'Lead: Carers First, with carers first of all.',
    'Steady like Eddie is a slogan.',
    'Ask in January. Lead a walk.',
    // A name without a verb or a role beside it says of nobody what they do.
    'The Jo Bloggs Prize',
  ])('is not found: %s', async (text) => {
    expect(await namesIn(text)).toEqual([]);
  });
});
