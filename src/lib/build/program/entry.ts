import { StaticPaths } from 'astro:static-paths';
import { createApp } from 'astro/app/entrypoint';

/**
 * The program that makes the pages. Astro compiles it together with the pages and components, and a build then runs it.
 * It holds no content: that comes from `build/content-module.ts` while it runs.
 */
export async function pages(): Promise<ProgramPage[]> {
  const all = await new StaticPaths(app).getAll();
  return all.map(({ pathname, route, cacheKey }) => ({
    path: pathOf(pathname, route.type),
    key: cacheKey,
    async make() {
      const url = new URL(encodeURI(under(app.manifest.base, pathname)), 'https://page.invalid');
      if (!url.pathname.endsWith('/') && route.type === 'page') url.pathname += '/';
      try {
        const response = await app.render(new Request(url), { routeData: route });
        return new Uint8Array(await response.arrayBuffer());
      } catch (error) {
        throw Object.assign(asError(error), { id: route.component });
      }
    },
  }));
}

/** One file that the program makes. */
export interface ProgramPage {
  /** "/search/" for search/index.html; any other file has its own name: "/404.html". */
  path: string;
  /** Names what the page is given; undefined for one that may read anything. */
  key: string | undefined;
  /** The text of the file, as UTF-8. Fails with the mistake of the page, whose `id` is then the page’s own file. */
  make: () => Promise<Uint8Array>;
}

const app = createApp({ streaming: false });
// A server would log the mistake and answer with a page that tells of it. Nobody may publish that.
app.logger.setDestination({
  write({ level, message }) {
    if (level !== 'error') console.warn(message);
  },
});
app.renderError = async (request, { error, status }) => {
  throw error ?? new Error(`${new URL(request.url).pathname} answers ${status}.`);
};

function pathOf(pathname: string, type: string): string {
  if (type !== 'page') return pathname;
  if (/^\/(404|500)\/?$/.test(pathname)) return `${pathname.replace(/\/$/, '')}.html`;
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}

function under(base: string, pathname: string): string {
  return `${base.replace(/\/$/, '')}${pathname}`;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
