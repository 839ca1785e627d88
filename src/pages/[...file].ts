import type { APIRoute, GetStaticPaths } from 'astro';
import type { MakeFile } from '../lib/publish/open-data-files.ts';
import { plainFiles } from '../lib/publish/plain-files.ts';
import { loadRegister } from '../lib/register/load.ts';

/** For npm run dev. A build writes them all in one go (src/lib/build/write-plain-files.ts). */
export const getStaticPaths = (async () => {
  if (!import.meta.env.DEV) return [];
  const files = plainFiles(await loadRegister(), import.meta.env.BASE_URL);
  return [...files].map(([path, make]) => ({ params: { file: path.slice(1) }, props: { make } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ make: MakeFile }> = async ({ props }) => {
  const content = await props.make();
  return new Response(typeof content === 'string' ? content : new Blob([content as BlobPart]));
};
