// npm start: build the site, then show it on this machine.
import { buildSite } from './build/site.ts';
import { codeOf, isFree, serve } from './serve.ts';

const port = Number(process.env['PORT'] || 4321);

if (!Number.isInteger(port) || port < 1 || port > 65535) {
  stop(
    `PORT is “${process.env['PORT']}”, which is not a port number. Write for example: PORT=4322 npm start`,
  );
} else if (await isFree(port)) {
  // Asked before the build, so that nobody waits for a site that cannot be shown.
  const { code, settings } = await buildSite(process.env);
  // After a failed build the last good site stays in dist/, but it would look like the new one.
  if (code !== 0 || !settings) process.exitCode = code;
  else await show(settings.out, settings.base);
} else {
  stop(portIsTaken());
}

async function show(folder: string, base: string): Promise<void> {
  try {
    const site = await serve(folder, { base, port });
    console.log(`\nThe site is at ${site.url} (press Ctrl+C to stop).`);
    const close = () => site.close().then(() => process.exit(0));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      // The build left handlers of its own, which would say that something was broken off.
      process.removeAllListeners(signal);
      process.once(signal, close);
    }
  } catch (error) {
    if (codeOf(error) !== 'EADDRINUSE') throw error;
    stop(portIsTaken());
  }
}

function portIsTaken(): string {
  return [
    `Port ${port} is taken: something else on this machine is using http://localhost:${port}.`,
    `Stop that, or choose another port: PORT=${port === 4321 ? 4322 : port + 1} npm start`,
  ].join('\n');
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
