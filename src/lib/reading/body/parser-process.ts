// Reads bodies for read-bodies.ts, which starts this as a process of its own: a body that ends the parser,
// or keeps it busy for ever, ends or stops only this.
import { parseBody } from './parse-body.ts';

process.on('message', (texts: string[]) => {
  process.send?.(texts.map(parseBody));
});
