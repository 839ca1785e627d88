/** Tells a person what a build is doing: one line that changes on a terminal, plain lines elsewhere. */
export function tellSteps(output: Output = process.stdout): Steps {
  const taken: { name: string; seconds: number }[] = [];
  return {
    taken,
    async step(name, work) {
      if (output.isTTY) output.write(`${name}…`);
      const start = performance.now();
      try {
        const result = await work();
        const seconds = (performance.now() - start) / 1000;
        taken.push({ name, seconds });
        output.write(`${output.isTTY ? CLEAR : ''}${name}: ${seconds.toFixed(1)} s\n`);
        return result;
      } catch (error) {
        output.write(`${output.isTTY ? CLEAR : ''}${name}: stopped\n`);
        throw error;
      }
    },
  };
}

/** Back to the start of the line, and wipe it. */
const CLEAR = '\r\u001b[2K';

export interface Steps {
  taken: { name: string; seconds: number }[];
  step<T>(name: string, work: () => T | Promise<T>): Promise<T>;
}

interface Output {
  isTTY?: boolean;
  write(text: string): unknown;
}
