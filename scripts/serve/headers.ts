/** The headers that the text of a “_headers” file gives to an address, as the hosts that use it do. */
export function headersFor(text: string): (pathname: string) => [name: string, value: string][] {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    if (!/^\s/.test(line)) rules.push({ pattern: asPattern(line), headers: [] });
    else rules.at(-1)?.headers.push(asHeader(line));
  }
  return (pathname) =>
    rules.filter(({ pattern }) => pattern.test(pathname)).flatMap(({ headers }) => headers);
}

function asPattern(path: string): RegExp {
  const parts = path
    .trim()
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}

function asHeader(line: string): [string, string] {
  const at = line.indexOf(':');
  return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}
