// Reads bodies for read-bodies.ts, which starts this as a process of its own: a body that ends the parser,
// or keeps it busy for ever, ends or stops only this.
import { parseBody } from './parse-body.ts';

process.on('message', ({ texts, withWords }: Request) => {
  process.send?.(texts.map((text) => parseBody(text, { withWords })));
});

/** What is asked of this process; the answer is a list of bodies in the same order. */
export interface Request {
  texts: string[];
  withWords: boolean;
}
