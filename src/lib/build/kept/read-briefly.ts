import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/**
 * What a file holds, in a room that the next call uses again: whoever calls this is done with it before. To read the files
 * of a large site one by one then leaves nothing behind that has to be cleared away.
 *
 * Fails when there is no such file, when it is something else, such as a link, and when it has another length than is
 * looked for.
 *
 * @param length in bytes.
 */
export function readBriefly(file: string, length?: number): Buffer {
  const opened = openSync(file, mode);
  try {
    const found = fstatSync(opened);
    if (!found.isFile()) throw new Error(`${file} is no file.`);
    if (length !== undefined && found.size !== length)
      throw new Error(`${file} has ${found.size} bytes.`);
    if (found.size > room.length) room = Buffer.allocUnsafeSlow(2 * found.size);
    let read = 0;
    while (read < found.size) {
      const more = readSync(opened, room, read, found.size - read, null);
      if (more === 0) break;
      read += more;
    }
    return room.subarray(0, read);
  } finally {
    closeSync(opened);
  }
}

let room = Buffer.allocUnsafeSlow(2 ** 20);

// Neither follows a link, nor waits for a pipe. Windows has neither.
const mode = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
