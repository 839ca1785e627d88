import type { APIRoute } from 'astro';
import { commitmentRecord, dataFile, dataFileText } from '../../lib/publish/record.ts';
import { publishedSite } from '../../lib/publish/site.ts';
import { loadRegister } from '../../lib/register/load.ts';

export const GET: APIRoute = async () => {
  const register = await loadRegister();
  const site = publishedSite(register, import.meta.env.BASE_URL);
  const records = register.commitments.map((commitment) => commitmentRecord(commitment, site));
  return new Response(dataFileText(dataFile(records, register)));
};
