/** An Astro component with some of its props already given, for MDX to use by name. */
export function bound<Component extends object>(component: Component, given: object): Component {
  const render = component as unknown as (
    result: unknown,
    props: object,
    slots: unknown,
  ) => unknown;
  const filled = (result: unknown, props: object, slots: unknown) =>
    render(result, { ...props, ...given }, slots);
  return Object.assign(filled, component) as unknown as Component;
}
