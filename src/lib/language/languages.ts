import type { Language } from './catalogue.ts';
import { welsh } from './welsh.ts';

/** The languages in which a site can speak itself: those that have a catalogue. */
export const spokenLanguages = ['en', 'cy'] as const;

/** The languages beside English, which is what the others are made from. */
export const languages: Record<Exclude<SpokenLanguage, 'en'>, Language> = { cy: welsh };

export type SpokenLanguage = (typeof spokenLanguages)[number];
