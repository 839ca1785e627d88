import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonText, publishedSite } from '../../../../lib/open-data/table.ts';
import { commitmentFile } from '../../../../lib/publish/commitment-file.ts';
import { loadRegister } from '../../../../lib/register/load.ts';
import type { Commitment } from '../../../../lib/register/types.ts';

export const getStaticPaths = (async () => {
  const { commitments } = await loadRegister();
  return commitments.map((commitment) => ({
    params: { strategy: commitment.strategyId, commitment: commitment.slug },
    props: { commitment },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ commitment: Commitment }> = async ({ props }) => {
  const register = await loadRegister();
  const site = publishedSite(register, import.meta.env.BASE_URL);
  return new Response(jsonText(commitmentFile(props.commitment, register, site)));
};
