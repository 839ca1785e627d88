/**
 * What is against the licence of a package; undefined when we may use it. A licence is an SPDX expression: of several
 * joined by OR one has to be on the list, of several joined by AND each.
 */
export function againstLicence(name: string, licence: string | undefined): string | undefined {
  if (!licence) return 'says no licence';
  const choices = licence.replace(/[()]/g, '').split(' OR ');
  const isAllowed = choices.some((choice) =>
    choice.split(' AND ').every((one) => ALLOWED.get(one)?.test(name)),
  );
  return isAllowed ? undefined : `is under ${licence}`;
}

const ANY = /./;

/** Each licence with the packages that may have it. Another one needs a reason here. */
const ALLOWED = new Map([
  // They ask for no more than to keep a name and a text with copies of the package, which npm does.
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'].map(
    (name) => [name, ANY] as const,
  ),
  ['Zlib', ANY],
  ['Python-2.0', ANY],
  // Asks for nothing at all.
  ['CC0-1.0', ANY],
  // Whoever changes a file of the package has to publish that file. We change none.
  ['MPL-2.0', ANY],
  // A library that Astro brings for pictures. It is loaded as it is, and nothing of it is in a site.
  ['LGPL-3.0-or-later', /^@img\/sharp-/],
  // The font of the site: its licence stands beside it in src/assets/fonts.
  ['OFL-1.1', /^@(fontsource|expo-google-fonts)\/public-sans$/],
  // A table of browsers for tools; who made it stands in the package.
  ['CC-BY-4.0', /^caniuse-lite$/],
]);
