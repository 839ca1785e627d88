import type { FormName } from '../../form/mark.ts';

/** The ID of the source that a report from a form cites. */
export function formSource({ strategy, report }: FormName): string {
  const end = `-form-${report}`;
  return `${strategy.slice(0, 60 - end.length).replace(/-$/, '')}${end}`;
}
