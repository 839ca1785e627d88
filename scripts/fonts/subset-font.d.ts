declare module 'subset-font' {
  /** Keeps of a font what the text needs. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'sfnt' | 'woff' | 'woff2';
      keepFeatures?: readonly string[];
      noHinting?: boolean;
      noLayoutClosure?: boolean;
      variationAxes?: Record<string, number>;
    },
  ): Promise<Buffer>;
}
