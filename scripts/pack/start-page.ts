import type { Document } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { firstNamed } from '../../src/lib/html/find.ts';
import { element, text, writeHtml } from '../../src/lib/html/html.ts';
import { english } from '../../src/lib/language/english.ts';
import { fill } from '../../src/lib/language/fill.ts';
import { relativeTo } from './local-page.ts';
import { stylesFile } from './local-styles.ts';
import { copyNote, inLanguageOf } from './note.ts';

/** The page at the top of a pack, which leads on to that of the strategy. */
export function startPage(
  home: Document,
  path: string,
  site: { name: string; asAt: string },
): string {
  const lang = firstNamed(home, 'html')?.attribs['lang'];
  const title = DomUtils.textContent(firstNamed(home, 'h1') ?? home).trim();
  const href = relativeTo(path, '/index.html');
  const say = (words: string) => text(inLanguageOf(home, words, title));
  const heading = say(english.pack.title);
  const page = element('html', lang ? { lang } : {}, [
    element('head', {}, [
      element('meta', { charset: 'utf-8' }),
      element('title', {}, [text(title)]),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('link', { rel: 'stylesheet', href: stylesFile }),
    ]),
    element('body', { class: 'pack-start' }, [
      element('main', {}, [
        element('h1', {}, [heading]),
        copyNote(home, site),
        element('p', {}, [element('a', { href }, [say(fill(english.pack.open, { name: title }))])]),
      ]),
    ]),
  ]);
  return `<!doctype html>${writeHtml(page)}`;
}
