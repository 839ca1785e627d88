import { z } from 'zod';
import { rule } from './rule.ts';
import { prose, quote } from './text.ts';

/** A full web address that starts with https:// (or http://, where a body has nothing better). */
export const link = z.string().superRefine(rule('not-a-link', notALink));

/** Words, or nothing but a web address, which pages turn into a link: it has to be one that `link` takes. */
export function proseOrLink(most: number) {
  return prose(most)
    .superRefine(
      rule('not-a-link', (value) =>
        /^https?:\/\/\S+$/i.test(value) ? notALink(value) : undefined,
      ),
    )
    .meta({ prose: true });
}

function notALink(value: string) {
  if (!/^https?:\/\/[^\s/]+\.[^\s]+$/.test(value) || !URL.canParse(value)) {
    return {
      what: `${quote(value)} is not a full web address.`,
      fix: 'Copy it from the address bar, for example https://www.example.org/board/papers.',
    };
  }
  if (!namesUser(value)) return undefined;
  return {
    what: `${quote(value)} leads to ${new URL(value).host}, whatever stands before the @.`,
    fix: 'Copy the address of the page itself, without a name before an @.',
  };
}

/** Whether an address names a user before an @, so that it seems to lead to another host than it does. */
function namesUser(url: string): boolean {
  const { username, password } = new URL(url);
  return username !== '' || password !== '';
}

/** The web address of a host alone: what lies below it is said when the site is built. */
export const rootAddress = link.superRefine(
  rule('address-with-path', (value) => {
    const { origin, pathname, search, hash } = URL.canParse(value) ? new URL(value) : noPath;
    if (pathname === '/' && !search && !hash) return undefined;
    const path = pathname.replace(/\/*$/, '/');
    const below =
      path === '/' ? '' : ` A site that lies under ${path} is built with BASE_PATH=${path}.`;
    return {
      what: `${quote(value)} has ${below ? 'a path' : 'more than a host'}, and this field is for the host alone.`,
      fix: `Write address: ${origin}.${below}`,
    };
  }),
);

/** What cannot be read as an address is told of by the field itself. */
const noPath = { origin: '', pathname: '/', search: '', hash: '' };

/** An email address of a team, never of one person. */
export const email = z.string().superRefine(
  rule('not-a-link', (value) =>
    /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)
      ? undefined
      : {
          what: `${quote(value)} is not an email address.`,
          fix: 'Write the address of a team, for example public.health@example.gov.uk.',
        },
  ),
);
