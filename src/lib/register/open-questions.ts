import { address } from '../site/address.ts';
import type { Register } from './types.ts';

/**
 * Every note on something odd in the sources, with the page where it stands and the place in the
 * source: strategies first, with their headings, commitments, reports and frameworks, then the
 * snapshots, meetings, organisations and areas.
 */
export function openQuestions(register: Omit<Register, 'openQuestions'>): OpenQuestion[] {
  return [
    ...register.strategies.flatMap((strategy) => {
      const own = ofStrategy(strategy);
      const outcomes = register.outcomes.filter(({ id }) => id === strategy.id);
      return [...own, ...outcomes.flatMap(ofOutcomes)];
    }),
    ...register.snapshots.flatMap(ofSnapshot),
    ...register.meetings.flatMap(ofMeeting),
    ...register.indicators.flatMap((indicator) =>
      indicator.sic.map((note) => ({
        ...note,
        group: 'Measures',
        where: indicator.name,
        path: address.indicator(indicator.id),
        source: indicator.source.text,
      })),
    ),
    ...register.organisations.flatMap((organisation) =>
      organisation.sic.map((note) => ({
        ...note,
        group: 'Organisations',
        where: organisation.name,
        path: address.organisation(organisation.id),
        source: organisation.source.text,
      })),
    ),
    ...register.areas.flatMap((area) =>
      area.sic.map((note) => ({
        ...note,
        group: 'Places',
        where: area.name,
        path: address.area(area.id),
        source: area.source.text,
      })),
    ),
  ].map(({ group, where, path, label, text, source }) => ({
    group,
    where,
    path,
    label,
    text,
    source,
  }));
}

/** One note, where it stands on the site, and where in the source. */
export interface OpenQuestion {
  /** The strategy or the kind of entry under which it is listed. */
  group: string;
  /** What it is about: "W14", "Chapter 3.1", "Progress report, October 2022". */
  where: string;
  /** The address of the page, below the base. */
  path: string;
  label: string;
  text: string;
  /** The document and the place in it, as one sentence. */
  source: string;
}

function ofStrategy(strategy: Register['strategies'][number]): OpenQuestion[] {
  const group = strategy.title;
  const path = address.strategy(strategy.id);
  const source = strategy.source.text;
  return [
    ...strategy.sic.map((note) => ({ ...note, group, where: 'The strategy', path, source })),
    ...strategy.missing.map(({ ref, text }) => ({
      group,
      where: ref,
      path: address.list(strategy),
      label: 'Missing in the source',
      text,
      source,
    })),
    ...flatten(strategy.priorities).flatMap((priority) =>
      priority.sic.map((note) => ({
        ...note,
        group,
        where: [priority.level, priority.number].filter(Boolean).join(' '),
        path: address.priority(strategy.id, priority.id),
        source,
      })),
    ),
    ...strategy.milestones.flatMap(({ title, note, source: place }) =>
      note
        ? [{ group, where: title, path, label: 'A date in doubt', text: note, source: place.text }]
        : [],
    ),
    ...strategy.commitments.flatMap((commitment) =>
      commitment.sic.map((note) => ({
        ...note,
        group,
        where: commitment.ref,
        path: address.commitment(commitment),
        source: commitment.source.text,
      })),
    ),
    ...strategy.reports.flatMap((report) => [
      ...report.sic.map((note) => ({
        ...note,
        group,
        where: report.title,
        path: address.report(report),
        source: report.source.text,
      })),
      ...report.updates.flatMap((update) =>
        update.sic.map((note) => ({
          ...note,
          group,
          where: `${update.commitment.ref} in ${report.title}`,
          path: address.commitment(update.commitment),
          source: report.source.text,
        })),
      ),
    ]),
  ];
}

function ofOutcomes(outcomes: Register['outcomes'][number]): OpenQuestion[] {
  const group = outcomes.strategy.title;
  const path = address.outcomes(outcomes.id);
  const source = outcomes.source.text;
  return [
    ...outcomes.sic.map((note) => ({ ...note, group, where: outcomes.title, path, source })),
    ...outcomes.goals
      .flatMap(({ objectives }) => objectives)
      .flatMap(({ indicators }) => indicators)
      .flatMap(({ name, sic }) =>
        sic.map((note) => ({ ...note, group, where: name, path, source })),
      ),
  ];
}

function ofSnapshot(snapshot: Register['snapshots'][number]): OpenQuestion[] {
  const group = `Profile: ${snapshot.title}`;
  const path = address.snapshot(snapshot);
  const source = snapshot.source.text;
  return [
    ...snapshot.sic.map((note) => ({ ...note, group, where: 'The profile', path, source })),
    ...snapshot.observations.flatMap(({ id, indicator, forArea, isOfAnotherArea, sic }) =>
      sic.map((note) => ({
        ...note,
        group,
        where: isOfAnotherArea ? `${indicator.name}, ${forArea.name}` : indicator.name,
        path: `${path}#${id}`,
        source,
      })),
    ),
  ];
}

function ofMeeting(meeting: Register['meetings'][number]): OpenQuestion[] {
  const group = meeting.board.name;
  const path = address.meeting(meeting);
  const source = meeting.source.text;
  return [
    ...meeting.sic.map((note) => ({ ...note, group, where: meeting.title, path, source })),
    ...meeting.decisions.flatMap(({ minute, sic }) =>
      sic.map((note) => ({ ...note, group, where: `Minute ${minute}`, path, source })),
    ),
    ...meeting.items.flatMap(({ number, steps }) =>
      steps.flatMap(({ note }) =>
        note
          ? [{ group, where: `Item ${number}`, path, label: 'A date in doubt', text: note, source }]
          : [],
      ),
    ),
  ];
}

function flatten(
  priorities: Register['strategies'][number]['priorities'],
): Register['strategies'][number]['priorities'] {
  return priorities.flatMap((priority) => [priority, ...flatten(priority.priorities)]);
}
