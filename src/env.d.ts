declare module 'virtual:golden-thread/prose' {
  /** The words of the MDX files, by collection and ID: “strategies/mse-2022”. */
  export const prose: Record<string, import('hast').Root>;
}
