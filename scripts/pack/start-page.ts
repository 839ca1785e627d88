import type { Root } from 'hast';
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { english } from '../../src/lib/language/english.ts';
import { fill } from '../../src/lib/language/fill.ts';
import { relativeTo } from './local-page.ts';
import { stylesFile } from './local-styles.ts';
import { copyNote, element, inLanguageOf, text } from './note.ts';
import { wordsOf } from './visit.ts';

/** The page at the top of a pack, which leads on to that of the strategy. */
export function startPage(home: Root, path: string, site: { name: string; asAt: string }): string {
  const lang = select('html', home)?.properties['lang'];
  const title = wordsOf(select('h1', home) ?? home).trim();
  const href = relativeTo(path, '/index.html');
  const say = (words: string) => text(inLanguageOf(home, words));
  const heading = say(english.pack.title);
  return toHtml({
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', { lang }, [
        element('head', {}, [
          element('meta', { charSet: 'utf-8' }),
          element('title', {}, [text(title)]),
          element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          element('link', { rel: ['stylesheet'], href: stylesFile }),
        ]),
        element('body', { className: ['pack-start'] }, [
          element('main', {}, [
            element('h1', {}, [heading]),
            copyNote(home, site),
            element('p', {}, [
              element('a', { href }, [say(fill(english.pack.open, { name: title }))]),
            ]),
          ]),
        ]),
      ]),
    ],
  });
}
