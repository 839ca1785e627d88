/** What pages say of themselves: their titles, and what stands below. */
export const leads = {
  leads: {
    openQuestions:
      'Every gap and contradiction that we found in the sources, what our copies of them lost, and what we chose ourselves.',
    openQuestionsNote:
      'We read the sources as plain text. What is cut off or garbled there may be right in the document, so we call it our copy’s. We repair none of it.',
    measuresTitle: 'Measures of health and need',
    measures: 'Every measure in the health profiles on this site, place by place.',
    measuresLead: 'Choose a measure to see its value in every place, side by side.',
    topics: 'What plans, places and meetings say about one subject, put together.',
    meetings: 'What boards resolved at their meetings, by minute number.',
    meetingsLead: 'What boards resolved, by minute number, and what was on their agendas.',
    compared: '{report}, compared with {earlier}',
    reports: 'The progress reports on {name} that we have found, newest first.',
    search: 'Find a commitment, a strategy, a body, a place or a measure.',
    glossary: 'What the words and initials on this site mean.',
    glossaryNote:
      'The first time one of them stands in the text of a page, a few words in brackets explain it. They are ours, and never stand in a quotation.',
    data: 'Everything on this site as open data, with what each field holds.',
    place: 'The plans, bodies and figures of {name}.',
    places: 'The places that the strategies and the health profiles on this site are about.',
    placesLead:
      'Find your neighbourhood, town or city: what its health profile says, and which strategies are for it.',
    inFrame: 'in a frame',
    organisation: 'What {name} leads, and the plans that it has a part in.',
    body: '{count}\u00a0body: whoever publishes a strategy, is a partner in one, or belongs to a partner.',
    bodies:
      '{count}\u00a0bodies: whoever publishes a strategy, is a partner in one, or belongs to a partner.',
  },
  method: {
    description: 'The rule behind every label.',
    sameRules: 'The rules are the same on every page.',
    dates: 'What does a date mean?',
    datesFrom: 'Written as exactly as the source prints it, and reckoned by its last day.',
    totals: 'What do printed totals mean?',
    totalsFrom: 'Printed by the publisher in a progress report, and read by this site.',
    plans: 'How do we pair plans?',
    plansFrom: 'Said by a source, or read by us: beside each pair the margin says which.',
    comparing: 'How do values compare?',
    comparingFrom: 'Worked out by this site from the figures that a health profile prints.',
    minutes: 'What did a board do?',
    minutesFrom: 'Sorted by this site from what the minutes say, in words of our own.',
    topics: 'What is a topic?',
    topicsFrom: 'Given by an editor of this site, by a rule that the page of each topic prints.',
    places: 'Which plans are for a place?',
    placesFrom: 'Worked out by this site from the area of each plan, and from what lies where.',
    notes: 'When something is odd, whose is it?',
    notesFrom: 'Each note in the margin says it in its last line.',
    documents: 'Which documents did we read?',
    undated: 'Where no date is printed we say “not dated”, and from what we took one.',
  },
} as const;
