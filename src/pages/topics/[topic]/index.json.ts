import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonText, publishedSite } from '../../../lib/open-data/table.ts';
import { topicFile } from '../../../lib/publish/topic-file.ts';
import { loadRegister } from '../../../lib/register/load.ts';
import type { Topic } from '../../../lib/register/topics.ts';

export const getStaticPaths = (async () => {
  const { topics } = await loadRegister();
  return topics.map((topic) => ({ params: { topic: topic.id }, props: { topic } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ topic: Topic }> = async ({ props }) => {
  const register = await loadRegister();
  const site = publishedSite(register, import.meta.env.BASE_URL);
  return new Response(jsonText(topicFile(props.topic, register, site)));
};
