import type { APIRoute, GetStaticPaths } from 'astro';
import { filesBeside } from '../lib/publish/files-beside.ts';
import { loadRegister } from '../lib/register/load.ts';

export const getStaticPaths = (async () => {
  const files = filesBeside(await loadRegister(), import.meta.env.BASE_URL);
  return [...files].map(([path, text]) => ({ params: { file: path.slice(1) }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: () => string }> = ({ props }) => new Response(props.text());
