import type { EditSettings } from '../site/edit-settings.ts';

/** The addresses that the editing screens have to call: those of the host of the repository. */
export function hostsOf({ host, baseUrl }: EditSettings): string[] {
  if (baseUrl) return [new URL(baseUrl).origin];
  return {
    github: ['https://api.github.com'],
    gitlab: ['https://gitlab.com'],
    gitea: ['https://gitea.com'],
  }[host];
}
