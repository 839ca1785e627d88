import { inOrderOfTime } from '../fields/calendar.ts';
import { isGroup } from '../fields/shape.ts';
import type { CollectionName } from '../reading/collections.ts';
import type { ContentFile } from '../reading/read.ts';

/** What fields of the content may point to, as far as its files can be read. */
export class Choices {
  readonly #files: readonly ContentFile[];

  constructor(files: readonly ContentFile[]) {
    this.#files = files.filter(({ yaml, faults }) => yaml !== undefined && faults.length === 0);
  }

  /** The IDs and the fields of the files of a collection; of one folder, where one is named. */
  entries(collection: CollectionName, folder?: string): WrittenEntry[] {
    return this.#files.flatMap(({ place, yaml }) => {
      if (!place.belongs || place.collection !== collection) return [];
      if (folder !== undefined && place.folder !== folder) return [];
      return isGroup(yaml?.data) ? [{ id: place.id, slug: place.slug, data: yaml.data }] : [];
    });
  }

  /** The folders of a collection whose files lie in folders. */
  folders(collection: CollectionName): string[] {
    const folders = this.entries(collection).map(({ id }) => id.split('/')[0] ?? '');
    return [...new Set(folders)];
  }

  topics(): FormChoice[] {
    const [site] = this.entries('site');
    return groupsIn(site?.data['topics']).map(({ id, name }) => choice(id, name));
  }

  /** The headings of a strategy, each with those above it. */
  priorities(strategy: string): FormChoice[] {
    const found = this.entries('strategies').find(({ slug }) => slug === strategy);
    const below = (value: unknown, above: string): FormChoice[] =>
      groupsIn(value).flatMap(({ id, number, title, priorities }) => {
        const label = `${above}${number === undefined ? '' : `${number} `}${title}`;
        return [choice(id, label), ...below(priorities, `${label} › `)];
      });
    return below(found?.data['priorities'], '');
  }

  /** The words that the reports of a strategy use. */
  statusWords(strategy: string): FormChoice[] {
    const found = this.entries('strategies').find(({ slug }) => slug === strategy);
    return groupsIn(found?.data['statusWords']).map(({ word, label }) =>
      choice(word, label ?? word),
    );
  }

  reports(strategy: string): FormChoice[] {
    return this.entries('progress', strategy).map(({ slug, data }) =>
      choice(slug, `${data['title']} (${slug})`),
    );
  }

  /** The commitments of a strategy, each with the last word that a report has for it. */
  commitments(strategy: string): FormChoice[] {
    const words = this.#lastWords(strategy);
    return this.entries('commitments', strategy).map(({ slug, data }) => {
      const word = words.get(slug);
      const last = word === undefined ? '' : `. Last word: ${word}`;
      return choice(slug, `${data['ref']} ${String(data['title']).replace(/\.$/, '')}${last}`);
    });
  }

  /** The commitments of all strategies, by the ID that says the strategy too. */
  commitmentsOfAll(): FormChoice[] {
    return this.entries('commitments').map(({ id, data }) =>
      choice(id, `${data['ref']} ${data['title']} (${id.split('/')[0]})`),
    );
  }

  #lastWords(strategy: string): Map<string, string> {
    const words = new Map<string, string>();
    const asAt = ({ data }: WrittenEntry) => String(data['asAt']);
    const reports = this.entries('progress', strategy).sort((one, other) =>
      inOrderOfTime(asAt(one), asAt(other)),
    );
    for (const report of reports) {
      for (const { commitment, status } of groupsIn(report.data['updates'])) {
        const said = [status].flat().filter((word) => typeof word === 'string');
        const word = said.length > 0 ? said.join(', ') : 'none';
        words.set(String(commitment), `${word} (${asAt(report)})`);
      }
    }
    return words;
  }
}

function choice(value: unknown, label: unknown): FormChoice {
  return { value: String(value), label: String(label) };
}

function groupsIn(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isGroup) : [];
}

/** A value of a closed list, with the words that people choose it by. */
export interface FormChoice {
  value: string;
  label: string;
}

interface WrittenEntry {
  id: string;
  slug: string;
  data: Record<string, unknown>;
}
