import type { Lock, LockEntry } from './optional.ts';
import { nameOf } from './sums.ts';

/**
 * What a site is made with, as CycloneDX writes it: every package of the lock but those that only tests and developers
 * need. It is read from the lock, because `npm sbom --omit dev` leaves out each package that a test needs, too. The
 * same lock gives the same bytes, so there is no date in it and no number of its own.
 */
export function sbomOf({ packages }: Lock): Sbom {
  const { name = '', version = '', license = '' } = packages[''] ?? {};
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);
  // One version in two places is one component.
  const components = new Map(
    shipped.map(([path, entry]) => [`${nameOf(path)}@${entry.version}`, component(path, entry)]),
  );
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name, version, ...licences(license) } },
    components: [...components.values()],
  };
}

function component(path: string, entry: LockEntry): Component {
  const name = nameOf(path);
  const { version = '', integrity = '', license, optional } = entry;
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const content = Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    scope: optional ? 'optional' : 'required',
    ...(content && { hashes: [{ alg: 'SHA-512', content }] }),
    ...licences(license),
  };
}

/** A licence by its name, or several of which CycloneDX keeps the expression. */
function licences(license = ''): Pick<Component, 'licenses'> {
  if (!license) return {};
  return {
    licenses: [/\s/.test(license) ? { expression: license } : { license: { id: license } }],
  };
}

interface Sbom {
  bomFormat: 'CycloneDX';
  specVersion: '1.5';
  version: 1;
  metadata: { component: Pick<Component, 'type' | 'name' | 'version' | 'licenses'> };
  components: Component[];
}

interface Component {
  type: 'application' | 'library';
  'bom-ref': string;
  name: string;
  version: string;
  purl: string;
  /** Optional is what npm leaves out on machines for which it is not made. */
  scope: 'required' | 'optional';
  hashes?: { alg: 'SHA-512'; content: string }[];
  licenses?: ({ license: { id: string } } | { expression: string })[];
}
