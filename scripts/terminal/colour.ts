/** Colour only where a person reads it and has not said no. */
export function wantsColour(output: { isTTY?: boolean } = process.stdout): boolean {
  return Boolean(output.isTTY) && !process.env['NO_COLOR'];
}
