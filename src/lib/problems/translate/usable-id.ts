import { complainOfId, suggestedId } from '../../fields/id.ts';
import { fieldAt, leaves, refersTo, saysStrategy } from '../../fields/shape.ts';
import { collections } from '../../reading/collections.ts';
import { closestTo } from '../closest.ts';
import type { Content, Draft } from '../content.ts';
import type { Finding } from '../problem.ts';
import { ofAnyStrategy, targets } from '../targets.ts';
import { nameOf, valueAt } from './field.ts';

/**
 * Gives what cannot be an ID a way out that passes: where an entry is meant, one that is there; where an ID is
 * given, one that nothing else in the file has. A field by itself knows neither.
 */
export function withUsableIds(content: Content): (finding: Finding, draft: Draft) => Finding {
  const targetOf = targets(content);
  return (finding, { place, data }) => {
    const value = finding.path && valueAt(data, finding.path);
    if (finding.code !== 'bad-id' || !finding.path || typeof value !== 'string') return finding;
    const { schema } = collections[place.collection];
    const field = fieldAt(schema, finding.path, data);
    const to = field && refersTo(field);
    if (!to) {
      const name = nameOf(finding.path);
      const taken = new Set(
        leaves(schema, data).flatMap((one) => (nameOf(one.path) === name ? one.value : [])),
      );
      return { ...finding, ...complainOfId(value, (id) => taken.has(id)) };
    }
    const [strategy = '', ...rest] = value.split('/').map((part) => suggestedId(part));
    if (saysStrategy(field, value)) {
      const { where, ids: all } = ofAnyStrategy(to, strategy, place, content);
      const own = rest.at(-1) ?? strategy;
      const ids = [...all];
      const like = ids.find((one) => one.endsWith(`/${own}`)) ?? closestTo(value, ids) ?? ids[0];
      return like ? { ...finding, fix: `Use ${where}, for example ${like}.` } : finding;
    }
    const target = targetOf(to, place);
    const id = suggestedId(value);
    if (!target || target.ids.has(id)) return finding;
    const ids = [...target.ids].filter((one) => complainOfId(one) === undefined);
    const there = closestTo(id, ids) ?? ids[0];
    return there ? { ...finding, fix: `Use ${target.where}, for example ${there}.` } : finding;
  };
}
