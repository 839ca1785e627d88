import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonText, publishedSite } from '../../../../../lib/open-data/table.ts';
import { pairFile } from '../../../../../lib/publish/pair-file.ts';
import { loadRegister } from '../../../../../lib/register/load.ts';
import type { Strategy } from '../../../../../lib/register/types.ts';
import { type PairOfPlans, pairsOfPlans } from '../../../../../lib/strategy/plan-pair.ts';

export const getStaticPaths = (async () => {
  const { strategies } = await loadRegister();
  return pairsOfPlans(strategies).map((plans) => ({
    params: { strategy: plans.newer.id, older: plans.older.id },
    props: { plans },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ plans: PairOfPlans<Strategy> }> = async ({ props }) => {
  const register = await loadRegister();
  const site = publishedSite(register, import.meta.env.BASE_URL);
  return new Response(jsonText(pairFile(props.plans, register, site)));
};
