/**
 * Refs as people type them. “W14”, “w 14” and “W-14” are one ref, and so are “HWS 5.2” and “hws5.2”:
 * what counts is the run of letters and the runs of digits, in order.
 */
export function refToken(ref: string): string {
  return tokenOf(runsOf(ref));
}

/** The shape of a ref: “hws # #” for “HWS 5.2”, “# # @” for “1.4A”. A site has only a few of them. */
export function refShape(ref: string): string {
  const runs = runsOf(ref);
  return runs
    .map(({ text }, at) => {
      if (isNumber(text)) return '#';
      const followsNumber = runs.slice(0, at).some((run) => isNumber(run.text));
      return followsNumber && text.length === 1 ? '@' : text;
    })
    .join(' ');
}

/**
 * The refs in what somebody typed, by the shapes that refs have on this site, and the words that
 * are left. Shapes that begin with a number are left alone: “2023” is mostly a year.
 */
export function readRefs(typed: string, shapes: string[]): { refs: TypedRef[]; words: string } {
  const runs = runsOf(typed);
  const known = shapes
    .filter((shape) => !shape.startsWith('#'))
    .map((shape) => shape.split(' '))
    .sort((one, other) => other.length - one.length);
  const refs: TypedRef[] = [];
  const spans: [from: number, to: number][] = [];
  for (let at = 0; at < runs.length; ) {
    const shape = known.find((one) => fits(one, runs, at)) ?? [];
    const found = runs.slice(at, at + shape.length);
    const [first, last] = [found[0], found.at(-1)];
    if (first && last) {
      refs.push({ token: tokenOf(found), shape: shape.join(' ') });
      spans.push([first.from, last.to]);
    }
    at += found.length || 1;
  }
  return { refs, words: without(typed, spans) };
}

/** A ref as somebody typed it, in the one spelling that counts. */
export interface TypedRef {
  token: string;
  shape: string;
}

interface Run {
  text: string;
  from: number;
  to: number;
}

function runsOf(text: string): Run[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*|\d+/gu)].map(({ 0: found, index: from }) => ({
    // “ID020” and “ID 20” are one ref.
    text: plain(found).replace(/^0+(?=\d)/, ''),
    from,
    to: from + found.length,
  }));
}

/** Ends in a line, so that a search for the start of words does not find W14 for “W1”. */
function tokenOf(runs: Run[]): string {
  return `${runs.map(({ text }) => text).join('_')}_`;
}

function fits(shape: string[], runs: Run[], at: number): boolean {
  return shape.every((part, step) => {
    const run = runs[at + step];
    if (!run) return false;
    if (part === '#') return isNumber(run.text);
    return part === '@' ? /^\p{L}$/u.test(run.text) : run.text === part;
  });
}

function without(text: string, spans: [from: number, to: number][]): string {
  return spans
    .reduceRight((left, [from, to]) => `${left.slice(0, from)} ${left.slice(to)}`, text)
    .replace(/\s+/g, ' ')
    .trim();
}

function isNumber(text: string): boolean {
  return /^\d/.test(text);
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
