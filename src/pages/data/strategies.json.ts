import type { APIRoute } from 'astro';
import { dataFile, dataFileText, strategyRecord } from '../../lib/publish/record.ts';
import { publishedSite } from '../../lib/publish/site.ts';
import { loadRegister } from '../../lib/register/load.ts';

export const GET: APIRoute = async () => {
  const register = await loadRegister();
  const site = publishedSite(register, import.meta.env.BASE_URL);
  const records = register.strategies.map((strategy) => strategyRecord(strategy, site));
  return new Response(dataFileText(dataFile(records, register)));
};
