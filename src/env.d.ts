/** The content of the build, as this process has read it; build/content-module.ts makes it. */
declare module 'virtual:golden-thread/content' {
  export const content: () => {
    folder: string;
    /** The day as at which the pages are made. */
    asAt: import('./lib/fields/calendar.ts').Day;
    entries: () => import('./lib/reading/collections.ts').Entries;
    prose: () => import('./lib/reading/prose.ts').Prose;
    /** Says that a page asks for a part of the content. */
    asked: (part: import('./lib/register/asked.ts').ContentPart) => void;
    /** Hands the register of the pages to what comes after them. */
    keepRegister: typeof import('./lib/register/register-of.ts').keepRegister;
    /** Has something called after each new reading. */
    onReading: (tell: () => void) => void;
    /** Takes over what has changed. Fails at a mistake, and leaves everything as it was. */
    readAgain: () => Promise<void>;
  };
}
