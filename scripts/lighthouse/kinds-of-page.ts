import { globSync } from 'node:fs';

/** The files that make pages, each with the addresses that it can make, the most exact first. */
export function kindsOfPage(folder: string): { file: string; pattern: RegExp }[] {
  return globSync('**/*.astro', { cwd: folder })
    .sort((one, other) => vagueness(one) - vagueness(other) || other.length - one.length)
    .map((file) => ({ file, pattern: patternOf(file) }));
}

function patternOf(file: string): RegExp {
  const parts = file.replace(/(?:^|\/)index\.astro$|\.astro$/, '').split('/');
  const inside = parts.filter(Boolean).map((part) => {
    if (part.startsWith('[...')) return '(?:[^/]+/)*';
    return part.startsWith('[') ? '[^/]+/' : `${part}/`;
  });
  return new RegExp(`^${inside.join('')}$`);
}

/** A part that takes anything counts one, one that takes any number of parts ten. */
function vagueness(file: string): number {
  return (file.match(/\[/g)?.length ?? 0) + 10 * (file.match(/\[\.\.\./g)?.length ?? 0);
}
