import { crc32, inflateRawSync } from 'node:zlib';

/**
 * What a packed file holds, by its own list. Throws where the list is damaged.
 *
 * Not with fflate: it cuts a part off at the length that the list claims, and looks at no sum, so that rows of a
 * damaged workbook would be gone in silence.
 */
export function zipEntries(bytes: Buffer): ZipEntry[] {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0) throw new Error('There is no list.');
  const count = bytes.readUInt16LE(end + 10);
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let number = 0; number < count; number += 1) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new Error('The list is damaged.');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    entries.push({
      name,
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      sum: bytes.readUInt32LE(at + 16),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      start: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (new Set(entries.map(({ name }) => name)).size < count) throw new Error('A name comes twice.');
  return entries;
}

/** One part of a packed file, whole and as long as the list says. Throws where it is anything else. */
export function unpackEntry(bytes: Buffer, entry: ZipEntry): Buffer {
  const { start, method, packedSize, size, sum } = entry;
  if (bytes.readUInt32LE(start) !== 0x04034b50) throw new Error('A part is missing.');
  const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
  const packed = bytes.subarray(from, from + packedSize);
  if (packed.length < packedSize) throw new Error('A part is cut off.');
  if (method !== 0 && method !== 8) throw new Error('A part is packed in another way.');
  const whole =
    method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  if (whole.length !== size || crc32(whole) !== sum) throw new Error('A part is damaged.');
  return whole;
}

export interface ZipEntry {
  name: string;
  isEncrypted: boolean;
  method: number;
  sum: number;
  packedSize: number;
  size: number;
  start: number;
}
