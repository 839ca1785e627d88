/**
 * The words of the name of a place as people may type them: small letters without accents, apostrophes and
 * hyphens, “saint” for “st”, and without the “on-Sea” that some leave out.
 */
export function placeWords(name: string): string[] {
  const words = name
    .normalize('NFKD')
    .replace(/[\p{M}’‘'`.]/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? [])
    .join(' ')
    .replace(/\bsaint\b/g, 'st')
    .replace(/(?<=\S)\s?on\s?sea$/, '')
    .replace(/^the (?=.)/, '')
    .split(' ')
    .filter(Boolean);
}

/** The district of a postcode, “SS1” for “ss1 2ab”, if somebody typed one or a part of one; else nothing. */
export function postcodeDistrict(typed: string): string | undefined {
  const [, district] =
    /^([a-z]{1,2}\d[a-z\d]?)(?:\s*\d[a-z]{2}|\s+\d[a-z]?)?$/i.exec(typed.trim()) ?? [];
  return district?.toUpperCase();
}
