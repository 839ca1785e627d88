import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFileTexts } from '../../lib/publish/data-tables.ts';
import { loadRegister } from '../../lib/register/load.ts';

export const getStaticPaths = (async () => {
  const files = dataFileTexts(await loadRegister(), import.meta.env.BASE_URL);
  return [...files].map(([file, text]) => ({ params: { file }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: () => string }> = ({ props }) => new Response(props.text());
