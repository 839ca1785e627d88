/** How a text can be packed, by the ending of the copy that stands beside it. */
export const packings = ['br', 'gz'] as const;

export type Packing = (typeof packings)[number];
