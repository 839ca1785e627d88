import { english } from '../language/english.ts';

/** The sections of a commitment’s page: the part of its address, and the heading that readers see. */
export const commitmentSections = english.sections;
