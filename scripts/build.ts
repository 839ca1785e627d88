// npm run build: check the content, make the site, verify it and publish it in dist/.
//   npm run build -- --clean    first throws away what earlier builds have kept, for other sites too
// AS_AT, BASE_PATH, CONTENT_DIR, OUT_DIR and PACKED change what is built; build/settings.ts reads them.
import { buildSite } from './build/site.ts';

process.exitCode = (await buildSite(process.env, process.argv.slice(2))).code;
