/**
 * The number that a text most likely stands for, and what it counts: “1,250” is 1250, “10,3” is 10.3, “48%” is 48 of
 * “%”. Undefined for what is no one number: a range, a year, “about 40”, “1.8m”, whose size a reader has to work out.
 */
export function numberMeant(text: string): { number: number; unit: string } | undefined {
  const [, currency = '', sign = '', digits = '', unit = ''] = form.exec(text.trim()) ?? [];
  const plain = writtenPlainly(digits.replace(/[\s’']/g, ' ').trim());
  if (plain === undefined || factor.test(unit)) return undefined;
  const number = Number(plain) * (/[-−–]/.test(sign) ? -1 : 1);
  return { number, unit: unit || currency };
}

/** A sign of money or none, a sign, digits, and words or a sign after them. */
const form = /^([£€$]?)\s*([+\-−–]?)\s*(\d[\d.,\s’']*)(%|‰|\p{L}[\p{L} ]*)?$/u;

/** What makes a number larger than its digits. */
const factor = /^(?:k|m|mn|bn|hundred|thousands?|millions?|billions?)\b/i;

/** Digits with a point before decimals and nothing between the thousands. */
function writtenPlainly(digits: string): string | undefined {
  if (/^\d+(?:\.\d+)?$/.test(digits)) return digits;
  const inThousands = /^[1-9]\d{0,2}(?:([ ,.])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/.exec(digits);
  const [, between] = inThousands ?? [];
  if (between === ',' && /^[\d,]+(?:\.\d+)?$/.test(digits)) return digits.replaceAll(',', '');
  if (between === ' ') return digits.replaceAll(' ', '').replace(',', '.');
  if (between === '.' && /^[\d.]+,\d+$/.test(digits)) {
    return digits.replaceAll('.', '').replace(',', '.');
  }
  return /^\d+,\d+$/.test(digits) ? digits.replace(',', '.') : undefined;
}
