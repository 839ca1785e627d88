import type { Plugin } from 'vite';
import type { Day } from '../fields/calendar.ts';
import { contentFolder } from '../reading/read.ts';
import { readAnew, readingOf } from '../reading/reading-of.ts';
import { type ContentPart, notedParts } from '../register/asked.ts';
import { keepRegister } from '../register/register-of.ts';
import { asAtDay } from '../site/as-at.ts';

/** The module through which the pages get the content. */
const moduleName = 'virtual:golden-thread/content';

/**
 * Gives the pages and the collections of Astro the content that this process has read. They are bundled, so
 * whatever they import is another copy of it than the settings of Astro have: a copy that read for itself
 * would read again. Both run in this process, so the module takes the one reading from its global object.
 */
export function contentModule(): Plugin {
  return {
    name: 'golden-thread:content',
    resolveId: (id) => (id === moduleName ? `\0${moduleName}` : undefined),
    async load(id) {
      if (id !== `\0${moduleName}`) return undefined;
      // Astro asks for it from several places at once, and all have to see the same edits.
      opening ??= open(contentFolder(process.cwd()), asAtDay(process.env));
      shared[key] = await opening;
      return `export const content = () => globalThis[Symbol.for(${JSON.stringify(moduleName)})];\n`;
    },
  };
}

let opening: Promise<PageContent> | undefined;

/**
 * Lets the pages that are made from now on find the content of a folder, as at a day. Gives back what tells of the parts
 * of it that were asked for since it was called last.
 */
export async function shareContent(folder: string, asAt: Day): Promise<() => ContentPart[]> {
  const { note, asked } = notedParts();
  shared[key] = { ...(await open(folder, asAt)), asked: note };
  return asked;
}

const key = Symbol.for(moduleName);
const shared = globalThis as { [key]?: PageContent };

type PageContent = ReturnType<typeof import('virtual:golden-thread/content')['content']>;

async function open(folder: string, asAt: Day): Promise<PageContent> {
  let reading = await readingOf(folder);
  let running = Promise.resolve();
  let waiting: Promise<void> | undefined;
  const listeners: (() => void)[] = [];

  async function read(): Promise<void> {
    const next = await readAnew(folder);
    // Throws at a mistake; the pages then go on with what was right.
    next.entries();
    next.prose();
    reading = next;
    for (const tell of listeners) tell();
  }

  return {
    folder,
    asAt,
    entries: () => reading.entries(),
    prose: () => reading.prose(),
    // Beside npm run dev each page is made anew.
    asked: () => {},
    keepRegister,
    onReading: (tell) => void listeners.push(tell),
    // Many files may change at once: one reading serves all that asked before it began.
    readAgain() {
      waiting ??= running
        .catch(() => {})
        .then(() => {
          waiting = undefined;
          running = read();
          return running;
        });
      return waiting;
    },
  };
}
