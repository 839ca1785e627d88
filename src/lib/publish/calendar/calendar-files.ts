import type { Register } from '../../register/types.ts';
import { address } from '../../site/address.ts';
import { calendarText } from './calendar-text.ts';
import { organisationDates, strategyDates } from './dates.ts';

/** The text of each calendar by its path. A calendar without a date is not published: it would be invalid. */
export function calendarFiles(register: Register, base: string): [string, () => string][] {
  const places = [
    ...register.strategies.map((strategy) => ({
      name: strategy.title,
      page: address.strategy(strategy.id),
      dates: strategyDates(strategy, register),
    })),
    ...register.organisations.map((organisation) => ({
      name: organisation.name,
      page: address.organisation(organisation.id),
      dates: organisationDates(organisation, register),
    })),
  ];
  return places
    .filter(({ dates }) => dates.length > 0)
    .map(({ name, page, dates }) => [
      address.calendar(page),
      () => calendarText(name, page, dates, register, base),
    ]);
}
