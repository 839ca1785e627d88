// npm run --silent sbom > sbom.json: the packages with which a site is made, for whoever has to know them.
import { readFileSync } from 'node:fs';
import type { Lock } from './lock/optional.ts';
import { sbomOf } from './lock/sbom.ts';

const file = new URL('../package-lock.json', import.meta.url);
console.log(JSON.stringify(sbomOf(JSON.parse(readFileSync(file, 'utf8')) as Lock), undefined, 2));
