/** Lets a command that a test starts use what Node has compiled for others, where npm test keeps that. */
export const compiled = { NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] };
