/** The address of the demonstration that comes with the project. It leads nowhere, so nobody cites it. */
export const demonstrationAddress = 'https://goldenthread.example';

/**
 * Whether what was published before was the demonstration, and this site began in its place. Then nothing that
 * was published there is asked for. A site that has begun never begins again: what it has published stays.
 */
export function isNewBeginning(before: Begun, now: Begun): boolean {
  return (
    before.address === demonstrationAddress &&
    before.begun === undefined &&
    now.begun !== undefined &&
    now.address !== demonstrationAddress
  );
}

/** What site.yaml says of a site and its beginning, as it is typed. */
export interface Begun {
  address?: unknown;
  begun?: unknown;
}
