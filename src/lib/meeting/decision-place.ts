import { isDay } from '../fields/calendar.ts';

/**
 * Reads where a decision is recorded: a meeting of the site ("southend-hwb/2022-12-08"), with the
 * number of a minute ("southend-hwb/2022-12-08#548"), a web address, or words.
 */
export function readDecision(written: string): DecisionPlace {
  const [, boardId, on, minute] =
    /^([a-z0-9-]+)\/(\d{4}-\d{2}-\d{2})(?:#(\S.*))?$/.exec(written.trim()) ?? [];
  if (boardId && on && isDay(on)) return { kind: 'meeting', boardId, on, minute };
  return { kind: /^https?:\/\/\S+$/.test(written) ? 'link' : 'words' };
}

/** Where a decision is recorded. */
export type DecisionPlace =
  | { kind: 'meeting'; boardId: string; on: string; minute: string | undefined }
  | { kind: 'link' }
  | { kind: 'words' };
