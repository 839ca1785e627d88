import type { FieldPolicy } from '../fields/policy.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { FieldPlace } from './field-choices.ts';
import { fieldLabel } from './words.ts';

/** What becomes of a published value, beside the field that holds it; nothing for one that may change. */
export function guardOf({ collection, path }: FieldPlace): string {
  // A published report is closed but for corrections, and nothing of a new one is published.
  if (collection === 'progress') return '';
  const policies = policiesAt(collection, path.slice(0, -1));
  const edits = policies[path.at(-1) ?? '']?.edits;
  if (edits === 'fixed') return 'Once it is published, what stands here stays.';
  if (edits !== 'held') return '';
  const entries = fieldLabel('corrected' in policies ? 'corrected' : 'changes');
  return `Once it is published, a change needs an entry under “${entries}” as well.`;
}

/** The policies of the fields of a group: one in a list, too, and a heading below a heading. */
function policiesAt(collection: FieldPlace['collection'], path: readonly string[]) {
  const group = path.filter((name, at) => name !== path[at - 1]).join('.');
  const tables = Object.entries(kindOf(collection).policies);
  const [, policies = {}] =
    tables.find(([prefix]) => prefix.replaceAll('[]', '').replace(/\.$/, '') === group) ?? [];
  return policies as Record<string, FieldPolicy>;
}
