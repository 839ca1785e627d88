/** How much there may be: far above any plan, and little enough to be read in a moment. */
export const tableLimits = {
  /** Of the file as it lies on the disk. */
  fileBytes: 20_000_000,
  /** Of what is packed in it, pictures left out. */
  unpackedBytes: 16_000_000,
  parts: 2_000,
  sheets: 100,
  rows: 10_000,
  columns: 200,
  /** Of one cell; no update and no title is nearly as long. */
  characters: 4_500,
  /** How long the reading may take, and how much longer for each megabyte once it is unpacked. */
  milliseconds: 1_500,
  millisecondsPerMegabyte: 400,
} as const;
