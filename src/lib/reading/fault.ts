import type { Position } from './text/position.ts';

/** Why a file cannot be read, for its author. The check turns it into a problem. */
export interface Fault extends Position {
  code: FaultCode;
  /** What is wrong, with the words of the file in quotes. */
  what: string;
  /** What to do, with an example that would pass. */
  fix: string;
}

/** The codes that reading a file may give. Permanent, like all codes. */
export type FaultCode =
  | 'duplicate-field'
  | 'empty-file'
  | 'file-too-large'
  | 'hidden-character'
  | 'line-too-long'
  | 'nested-too-deep'
  | 'no-front-matter'
  | 'not-a-plain-file'
  | 'too-much-content'
  | 'unreadable-text'
  | 'unreadable-yaml'
  | 'unsafe-field'
  | 'wrong-ending'
  | 'yaml-shortcut';
