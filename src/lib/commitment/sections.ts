/** The sections of a commitment’s page: the part of its address, and the heading that readers see. */
export const commitmentSections = {
  who: 'Who and by when',
  how: 'How it stands',
  history: 'What happened',
  source: 'Source',
  cite: 'Cite and link',
} as const;
