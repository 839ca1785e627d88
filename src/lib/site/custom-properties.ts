import type { Site } from './schema.ts';

/** The two values of a site that its style sheets use: the brand colour, and the address in print. */
export function customProperties(site: Pick<Site, 'brandColour' | 'address'>): string {
  const { brandColour, address } = site;
  const printed = address.replace(/^https?:\/\//, '').replace(/\/+$/, '');
  return `:root{--brand:${brandColour};--address:"${inQuotes(printed)}"}`;
}

/** Text that can neither leave the quotes of a style sheet nor end the element that it stands in. */
function inQuotes(text: string): string {
  return text.replace(/[^\w.:/~-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `);
}
