/** Optional packages that a package asks for in one exact version and that the lock does not hold. */
export function missingOptional(lock: Lock): MissingPackage[] {
  const missing = new Map<string, MissingPackage>();
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!EXACT.test(version)) continue;
      const found = resolve(lock, path, name);
      if (found?.version === version) continue;
      // An entry of another version at the top level means ours belongs beside its parent.
      const place = lock.packages[`node_modules/${name}`]
        ? `${path}/node_modules/${name}`
        : `node_modules/${name}`;
      missing.set(place, { path: place, name, version, dev: entry.dev === true });
    }
  }
  return [...missing.values()];
}

/**
 * Which machines a package is for, read from its name: `binding-linux-arm64-musl`, `windows-x64`.
 * Without this npm would try to install it everywhere.
 */
export function platformOf(name: string): Platform | undefined {
  const words = name.split(/[/-]/);
  const pick = (table: Record<string, string>) => words.map((word) => table[word]).find(Boolean);
  const os = pick(OS);
  const cpu = pick(CPU);
  const libc = pick(LIBC);
  if (!cpu || (!os && cpu !== 'wasm32')) return undefined;
  return { cpu: [cpu], ...(libc && { libc: [libc] }), ...(os && { os: [os] }) };
}

/** Looks a package up as Node does: beside its parent first, then in each folder further out. */
function resolve(lock: Lock, from: string, name: string): LockEntry | undefined {
  let folder = from;
  for (;;) {
    const found = lock.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`];
    if (found || folder === '') return found;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1));
  }
}

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

const OS = {
  ...sameWords('aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'),
  windows: 'win32',
};

const CPU = sameWords('arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64');

const LIBC: Record<string, string> = { gnu: 'glibc', musl: 'musl' };

/** Words that mean in the name of a package what npm calls them. */
function sameWords(words: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map((word) => [word, word]));
}

export interface Lock {
  packages: Record<string, LockEntry>;
}

export interface LockEntry extends Partial<Platform> {
  /** Only of the project itself; a package has it from its place. */
  name?: string;
  version?: string;
  /** The sum of what is installed. */
  integrity?: string;
  license?: string;
  engines?: Record<string, string>;
  dev?: boolean;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
}

interface MissingPackage {
  path: string;
  name: string;
  version: string;
  dev: boolean;
}

interface Platform {
  cpu: string[];
  libc?: string[];
  os?: string[];
}
