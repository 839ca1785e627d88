import type { APIRoute, GetStaticPaths } from 'astro';
import { type MakeFile, openDataFiles } from '../../lib/publish/open-data-files.ts';
import { loadRegister } from '../../lib/register/load.ts';

export const getStaticPaths = (async () => {
  const files = openDataFiles(await loadRegister(), import.meta.env.BASE_URL);
  return [...files].map(([file, make]) => ({ params: { file }, props: { make } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ make: MakeFile }> = async ({ props }) => {
  const content = await props.make();
  return new Response(typeof content === 'string' ? content : new Blob([content as BlobPart]));
};
