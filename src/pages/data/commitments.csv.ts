import type { APIRoute } from 'astro';
import { commitmentsCsv } from '../../lib/publish/csv.ts';
import { commitmentRecord } from '../../lib/publish/record.ts';
import { publishedSite } from '../../lib/publish/site.ts';
import { loadRegister } from '../../lib/register/load.ts';

export const GET: APIRoute = async () => {
  const register = await loadRegister();
  const site = publishedSite(register, import.meta.env.BASE_URL);
  const records = register.commitments.map((commitment) => commitmentRecord(commitment, site));
  return new Response(commitmentsCsv(records), { headers: { 'Content-Type': 'text/csv' } });
};
