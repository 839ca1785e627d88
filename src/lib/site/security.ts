import { address } from './address.ts';

/**
 * What a page needs to be allowed: most have no script, one searches, one finds a place, some stand in frames, and one
 * edits the content.
 */
export type PageKind = 'page' | 'search' | 'places' | 'frame' | 'edit';

/** The kind of the page at a path below the base. */
export function pageKind(path: string): PageKind {
  if (path === address.search()) return 'search';
  if (path === address.areas()) return 'places';
  if (path === address.edit()) return 'edit';
  return path.startsWith(address.frames()) ? 'frame' : 'page';
}

/**
 * The Content-Security-Policy that a page carries itself. It names each style in the page by its
 * hash, so no other can take effect, and no script in a page ever runs. `hosts` are those that the page which edits may
 * call: that of the repository alone.
 */
export function policyInPage(kind: PageKind, styles: string[], hosts: string[] = []): string {
  return written({ ...common(kind, hosts), 'style-src': styles.length > 0 ? styles : ["'none'"] });
}

/**
 * The same policy as a server sends it. A browser keeps both. The styles of all pages have too many
 * hashes for a header, so that of the page narrows them; who may frame a page only a header can say.
 */
export function policyInHeader(kind: PageKind, hosts: string[] = []): string {
  return written({
    ...common(kind, hosts),
    'style-src': ["'self'", "'unsafe-inline'"],
    'frame-ancestors': kind === 'frame' ? ['*'] : ["'none'"],
  });
}

/** What else a server says of every file, by the name of the header. */
export const headersForAll = {
  'X-Content-Type-Options': 'nosniff',
  // Another site learns that a reader came from here, and not from which page or for which search.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': ['camera', 'geolocation', 'microphone', 'payment', 'usb']
    .map((feature) => `${feature}=()`)
    .join(', '),
  // Everything here is public. A frame that is sandboxed needs it for the fonts, and others for the data.
  'Access-Control-Allow-Origin': '*',
};

/** For files whose name changes with what is in them. */
export const keptForLong = 'public, max-age=31536000, immutable';

function common(kind: PageKind, hosts: string[]): Policy {
  return {
    'default-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': [kind === 'frame' ? "'none'" : "'self'"],
    'font-src': ["'self'"],
    'img-src': ["'self'"],
    ...(kind === 'places' && { 'script-src': ["'self'"] }),
    // Pagefind fetches its index and compiles the part of it that searches.
    ...(kind === 'search' && {
      'script-src': ["'self'", "'wasm-unsafe-eval'"],
      'connect-src': ["'self'"],
    }),
    // Pictures of the interface are drawn into the script, and files that are open are kept as blobs.
    ...(kind === 'edit' && {
      'script-src': ["'self'"],
      'img-src': ["'self'", 'data:', 'blob:'],
      'connect-src': ["'self'", 'blob:', 'data:', ...hosts],
    }),
  };
}

function written(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

type Policy = Record<string, string[]>;
