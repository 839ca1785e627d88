/** The ID of the place where a ref is missing: “HWS 1.2” gives “no-hws-1-2”. */
export function missingRefId(ref: string): string {
  return `no-${ref.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}
