// Loaded into every Node process of a build that is measured: at its end it notes how much memory it had at most.
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  appendFileSync(process.env.MEMORY_NOTES, `${process.resourceUsage().maxRSS}\n`);
});
