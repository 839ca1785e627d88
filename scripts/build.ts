// npm run build: check the content, make the site, verify it and publish it in dist/.
// AS_AT, BASE_PATH, CONTENT_DIR and OUT_DIR change what is built; build/settings.ts reads them.
import { buildSite } from './build/site.ts';

process.exitCode = (await buildSite(process.env)).code;
