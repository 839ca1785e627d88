import { dirname } from 'node:path';
import { makeFolder } from './folders.ts';
import { dayInWords, type Settings } from './settings.ts';
import { describeOut, recover, shownOut, swap } from './swap.ts';

/** Where a build brings its site: the folder `dist/`, or the releases of a web server. */
export interface Destination {
  /** Makes what lies above the site, so that readers can come to it. */
  prepare(): void;
  /** Puts right what a killed run left behind. It never touches what readers see. */
  recover(): void;
  /** Brings the staged site before readers in one step, and says what they see now. */
  publish(): string | Promise<string>;
  /** What readers see, in a sentence for the end of a message about a failure. */
  describe(): string;
}

/** A folder that each build replaces whole. */
export function folderDestination(settings: Settings): Destination {
  const { asAt } = settings;
  return {
    prepare: () => makeFolder(dirname(settings.out), { forReaders: true }),
    recover: () => recover(settings),
    publish() {
      swap(settings);
      return `Built as at ${dayInWords(asAt)}, in ${shownOut(settings)}/.`;
    },
    describe: () => describeOut(settings),
  };
}
