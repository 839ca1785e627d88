declare module 'virtual:golden-thread/prose' {
  /** The bodies of the MDX files, by collection and ID: “strategies/mse-2022”. */
  export const prose: Record<string, () => Promise<{ default: typeof import('*.astro').default }>>;
}
