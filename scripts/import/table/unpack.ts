import { zipSync } from 'fflate';
import { Mistake } from '../../terminal/mistake.ts';
import { refusals } from './file-kind.ts';
import { tableLimits } from './limits.ts';
import { unpackEntry, type ZipEntry, zipEntries } from './zip-entries.ts';

/**
 * The parts of a packed workbook or document that a plan can stand in, unpacked within the limits: what a file says of its size is
 * looked at first, and no part gets more room than it asked for. What is against that is a Mistake.
 */
export function unpack(name: string, bytes: Buffer): Parts {
  const { kind, wanted } = partsWanted(name, bytes);
  const part = (entry: ZipEntry) => orDamaged(name, () => unpackEntry(bytes, entry));
  const unpacked = Object.fromEntries(wanted.map((entry) => [entry.name, part(entry)]));
  if (textOf(unpacked['META-INF/manifest.xml']).includes('encryption-data')) {
    throw new Mistake(refusals.password(name));
  }
  return { kind, unpacked };
}

/** How large those parts are, by what the file says. */
export function unpackedSize(name: string, bytes: Buffer): number {
  return partsWanted(name, bytes).total;
}

function partsWanted(name: string, bytes: Buffer) {
  const entries = orDamaged(name, () => zipEntries(bytes));
  const kind = kindOf(name, new Set(entries.map((entry) => entry.name)));
  const wanted = entries.filter((entry) => needed.test(entry.name));
  const total = wanted.reduce((sum, { size }) => sum + size, 0);
  if (entries.length > tableLimits.parts || total > tableLimits.unpackedBytes) {
    throw new Mistake(refusals.tooLarge(name));
  }
  if (wanted.some(({ isEncrypted }) => isEncrypted)) throw new Mistake(refusals.password(name));
  return { kind, wanted, total };
}

function kindOf(name: string, names: ReadonlySet<string>): Parts['kind'] {
  if ([...names].some((part) => macroPart.test(part))) throw new Mistake(refusals.macro(name));
  if (names.has('xl/workbook.bin')) throw new Mistake(refusals.binary(name));
  if (names.has('word/document.xml')) return 'docx';
  if (names.has('xl/workbook.xml')) return 'xlsx';
  if (names.has('content.xml')) return 'ods';
  throw new Mistake(refusals.damaged(name));
}

/** The same parts packed again, for a reader that trusts what a file says of its size. */
export function packAgain({ unpacked }: Parts): Uint8Array {
  return zipSync(unpacked, { level: 0, mtime: '1980-01-02' });
}

/** A part as text; empty when it is not there. */
export function textOf(part: Uint8Array | undefined): string {
  return part ? decoder.decode(part) : '';
}

const decoder = new TextDecoder('utf-8');

const macroPart = /(?:^|\/)vbaProject\.bin$|^(?:Basic|Scripts)\/.+\.(?:xml|py|js|bsh)$/i;

/** What the cells, their looks and the names of sheets stand in; no pictures, no programs, no other workbooks. */
const needed =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|mimetype|content\.xml|styles\.xml|meta\.xml|META-INF\/manifest\.xml|docProps\/(?:app|core)\.xml|xl\/(?:workbook|styles|sharedStrings|metadata)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/theme\/theme\d*\.xml|xl\/worksheets\/(?:_rels\/)?[^/]+\.(?:xml|rels)|xl\/comments\d*\.xml|word\/(?:document|styles)\.xml)$/i;

function orDamaged<Given>(name: string, work: () => Given): Given {
  try {
    return work();
  } catch (error) {
    if (error instanceof Mistake) throw error;
    throw new Mistake(refusals.damaged(name));
  }
}

export interface Parts {
  kind: 'xlsx' | 'ods' | 'docx';
  /** By their names in the package. */
  unpacked: Record<string, Uint8Array>;
}
