import { constants, crc32, deflateRawSync } from 'node:zlib';
import { channels } from './palette.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** The header of a zlib stream with a window of 32 kB. */
const zlibHeader = Buffer.from([0x78, 0x9c]);
const adlerBase = 65_521;

/**
 * Packs rows of a picture for a PNG. A band that ends the picture may be packed once and put under many
 * others: each band is flushed in full, so no band leans on the bytes of the one above.
 */
export function packBand(rows: Uint8Array, place: 'above' | 'last'): PackedBand {
  const finishFlush = place === 'last' ? constants.Z_FINISH : constants.Z_FULL_FLUSH;
  // Level 9 takes eight times as long for a twentieth of the size: right for what is packed once.
  const level = place === 'last' ? 9 : 6;
  const bytes = deflateRawSync(rows, { level, finishFlush });
  return { bytes, length: rows.length, checksum: adler32(rows) };
}

/** A PNG of four bits a pixel from its colours and its packed bands, from the top down. */
export function palettePng(
  { width, height }: { width: number; height: number },
  palette: string[],
  bands: PackedBand[],
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits a pixel, each a number of the palette.
  header.set([4, 3, 0, 0, 0], 8);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(bands.reduce(joinChecksums, { length: 0, checksum: 1 }).checksum);
  return Buffer.concat([
    signature,
    chunk('IHDR', [header]),
    chunk('PLTE', [Buffer.from(palette.flatMap(channels))]),
    chunk('IDAT', [zlibHeader, ...bands.map(({ bytes }) => bytes), checksum]),
    chunk('IEND', []),
  ]);
}

/** The bytes of one row: one that says “as it is”, then two pixels in each. */
export function bytesPerRow(width: number): number {
  return 1 + width / 2;
}

/** Rows of a picture, ready to stand among others in a PNG. */
export interface PackedBand {
  bytes: Buffer;
  /** How many bytes they were before. */
  length: number;
  checksum: number;
}

function chunk(type: string, parts: Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), ...parts]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(body.length - 4, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let at = 0; at < bytes.length; ) {
    // As many bytes as fit before the sums need to be brought back below the base.
    const end = Math.min(at + 3800, bytes.length);
    for (; at < end; at++) {
      a += bytes[at] as number;
      b += a;
    }
    a %= adlerBase;
    b %= adlerBase;
  }
  return b * 65_536 + a;
}

/** The checksum of two runs of bytes from those of each. */
function joinChecksums(first: Summed, second: Summed): Summed {
  const [a, b] = [first.checksum % 65_536, Math.floor(first.checksum / 65_536)];
  const [c, d] = [second.checksum % 65_536, Math.floor(second.checksum / 65_536)];
  const low = (a + c - 1 + adlerBase) % adlerBase;
  const high = (b + d + (second.length % adlerBase) * (a - 1 + adlerBase)) % adlerBase;
  return { length: first.length + second.length, checksum: high * 65_536 + low };
}

type Summed = Pick<PackedBand, 'length' | 'checksum'>;
