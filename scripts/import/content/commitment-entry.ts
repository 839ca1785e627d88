import type { Mapping } from '../mapping/schema.ts';
import type { PlannedAction } from '../plan/read-plan.ts';

/** A row of the plan as the entry of a commitment. */
export function commitmentEntry(
  { facts, headings, sheet }: PlannedAction,
  { mapping, document, ordinal, added }: Around,
): Record<string, unknown> {
  const { ref, title, titleBy, wording, sic, ...others } = facts;
  return {
    ref: ref ?? String(ordinal),
    kind: mapping.kind,
    title,
    titleBy,
    wording,
    priority: headingId(headings, mapping),
    ...others,
    source: { document, locator: { section: sheet.slice(0, 60) } },
    added,
    sic: [...(ref === undefined ? [noRef] : []), ...sic],
  };
}

/** The ID of the lowest heading over a row. */
function headingId(path: readonly string[], { headings }: Mapping): string | undefined {
  const above = path.slice(0, -1).join(' › ') || undefined;
  return headings.find(({ says, under }) => says === path.at(-1) && under === above)?.id;
}

const noRef = {
  about: 'ref',
  whose: 'choice',
  label: 'No ref is printed',
  text: 'The plan prints no ref for it. The number is its place in the plan when we read it first.',
};

export interface Around {
  mapping: Mapping;
  /** The ID of the source. */
  document: string;
  /** Its place in the plan, from 1. */
  ordinal: number;
  /** When it was added, if it was not there from the start. */
  added: string | undefined;
}
