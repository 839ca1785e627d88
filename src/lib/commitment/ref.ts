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
 * are left. A bare number is a ref only when nothing else was typed: “2023” is mostly a year.
 */
export function readRefs(typed: string, shapes: string[]): { tokens: string[]; words: string } {
  const runs = runsOf(typed);
  const known = shapes
    .map((shape) => shape.split(' '))
    .sort((one, other) => other.length - one.length);
  const tokens: string[] = [];
  const spans: [from: number, to: number][] = [];
  for (let at = 0; at < runs.length; ) {
    const shape = known.find((one) => fits(one, runs, at));
    const found = runs.slice(at, at + (shape?.length ?? 0));
    const [first, last] = [found[0], found.at(-1)];
    if (first && last) {
      tokens.push(tokenOf(found));
      spans.push([first.from, last.to]);
    }
    at += found.length || 1;
  }
  return { tokens, words: without(typed, spans) };
}

interface Run {
  text: string;
  /** What stands between the run before and this one. */
  gap: string;
  from: number;
  to: number;
}

function runsOf(text: string): Run[] {
  let end = 0;
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*|\d+/gu)].map(({ 0: found, index: from }) => {
    const gap = text.slice(end, from);
    end = from + found.length;
    // “ID020” and “ID 20” are one ref.
    return { text: plain(found).replace(/^0+(?=\d)/, ''), gap, from, to: end };
  });
}

/** Ends in a line, so that a search for the start of words does not find W14 for “W1”. */
function tokenOf(runs: Run[]): string {
  return `${runs.map(({ text }) => text).join('_')}_`;
}

function fits(shape: string[], runs: Run[], at: number): boolean {
  if (shape.join() === '#' && runs.length > 1) return false;
  return shape.every((part, step) => {
    const run = runs[at + step];
    if (!run) return false;
    if (part === '#') return isNumber(run.text) && isJoined(shape, step, run);
    return part === '@' ? /^\p{L}$/u.test(run.text) : run.text === part;
  });
}

/** “5.2” is a ref; “5 2” may be anything, unless a word such as “HWS” stands before it. */
function isJoined(shape: string[], step: number, { gap }: Run): boolean {
  return shape[0] !== '#' || step === 0 || /^\S+$/.test(gap);
}

function without(text: string, spans: [from: number, to: number][]): string {
  return spans
    .reduceRight((left, [from, to]) => `${left.slice(0, from)} ${left.slice(to)}`, text)
    .replace(/\s+/g, ' ')
    .trim();
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
