import { attributeOf, childrenOf, type XmlElement } from './xml-tree.ts';

/** The first child that has a name. */
export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && childrenOf(element).find((child) => child.name === name);
}

/** All elements below one that have a name. */
export function partsNamed(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...partsNamed(child, name),
  ]);
}

/** Elements with these names, through what only wraps them: fields, and who put them there. */
export function within(element: XmlElement, names: readonly string[]): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (names.includes(child.name)) return [child];
    return wrappers.has(child.name) ? within(child, names) : [];
  });
}

/** The value of a setting: w:val. */
export function settingOf(element: XmlElement | undefined): string {
  return element ? attributeOf(element, 'val') : '';
}

/** Whether a setting without a value, or with one that is not a no, is on. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off)$/.test(settingOf(element));
}

const wrappers = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag']);
