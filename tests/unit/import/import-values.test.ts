import { afterEach, describe, expect, test } from 'vitest';
import { aboutFile, aboutMeasure, siteForValues } from './site-for-values.ts';

const sites: ReturnType<typeof siteForValues>[] = [];
const newSite = () => {
  const site = siteForValues();
  sites.push(site);
  return site;
};
afterEach(() => {
  for (const site of sites.splice(0)) site.remove();
});

const mapping = 'imports/values.yaml';
const profile = 'content/snapshots/estuary/2026-06.yaml';

const profileHead =
  'Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles,Compared to percentiles,Time period Sortable,New data,Compared to goal,Time period range';
const row = (parent: string, area: string, sex: string, period: string, values: string) =>
  `92443,"Smoking, adults",${parent},Region,${area},UA,${sex},18+ yrs,${values.split('|')[0]},${period},${values.split('|')[1]},,Not compared,Not compared,20200000,,,1y`;
const profiles = [
  profileHead,
  row('', 'E92000001,England', 'Persons', '2018 - 20', ',|14.04,13.9,14.2,13.8,14.3,7000,50000,'),
  row('', 'E92000001,England', 'Persons', '2018 - 20', 'Deciles,Most deprived|19.5,19,20,18,21,,,'),
  row(
    'E92000001',
    'E06000033,Estuary',
    'Persons',
    '2018 - 20',
    ',|15.26,14.11,16.44,13,17,153,1003,',
  ),
  row(
    'E12000006',
    'E06000033,Estuary',
    'Persons',
    '2018 - 20',
    ',|15.26,14.11,16.44,13,17,153,1003,',
  ),
  row(
    'E92000001',
    'E06000033,Estuary',
    'Persons',
    '2019 - 21',
    ',|14.9,13.8,16.1,13,17,150.5,1003,Aggregated from smaller areas',
  ),
  row(
    'E92000001',
    'E06000033,Estuary',
    'Female',
    '2019 - 21',
    ',|,,,,,,,Value suppressed due to small count',
  ),
  row('E92000001', 'E06000033,Estuary', 'Male', '2019 - 21', ',|,,,,,,,'),
  row('E92000001', 'E06000099,Elsewhere', 'Persons', '2018 - 20', ',|17,16,18,15,19,,,'),
  ',,,,,,,,,,,,,,,,,,,,,,,,,,',
];
const answers = {
  ...aboutFile,
  'Smoking, adults (92443)\n    is: "?"': 'Smoking, adults (92443)\n    is: smoking',
  'Elsewhere (E06000099)\n    is: "?"': 'Elsewhere (E06000099)\n    is: leave-out',
};

async function answered(site = newSite()) {
  await site.import('values.csv', profiles);
  site.change(mapping, answers);
  await site.import('values.csv', profiles);
  site.change(mapping, aboutMeasure);
  return { site, told: await site.import('values.csv', profiles) };
}

describe('The download of the national profiles', () => {
  test('needs no answers for its columns; what the site does not know is asked, and nothing else is written', async () => {
    const site = newSite();
    const before = site.files();
    const { text, code } = await site.import('values.csv', profiles);
    expect(code).toBe(0);
    expect(text).toMatchInlineSnapshot(`
      "Wrote imports/values.yaml. It has 7 questions: wherever "?" stands, a person has to decide.
        document     4 questions   lines 10, 11, 12, 13
        summary      1 question    line 16
        areas        1 question    line 102
        measures     1 question    line 108
      Answer them in that file, then run this again: npm run import -- values.csv"
    `);
    expect(site.read(mapping)).toContain('  - says: England (E92000001)\n    is: comparator');
    expect(site.read(mapping)).toContain('  - says: Estuary (E06000033)\n    is: estuary');
    expect(site.files()).toEqual(before);
    const again = await site.import('values.csv', profiles);
    expect([again.code, again.text.split(':')[0]]).toEqual([
      1,
      'imports/values.yaml still has 7 questions',
    ]);
  });

  test('asks what a new measure is, and keeps the answers to the letter', async () => {
    const site = newSite();
    await site.import('values.csv', profiles);
    site.change(mapping, answers);
    site.change(mapping, { 'is: leave-out\n\n# What is': 'is: leave-out # not ours\n\n# What is' });
    const { text } = await site.import('values.csv', profiles);
    expect(text).toContain('newMeasures  6 questions');
    expect(site.read(mapping)).toContain('is: leave-out # not ours');
  });

  test('becomes a source, measures and profiles, and tells what became of every row', async () => {
    const { site, told } = await answered();
    expect(told.text).toMatchInlineSnapshot(`
      "Wrote 1 source, 1 measure and 1 profile into content.

      Rows
        9 rows = 3 rows in use + 2 rows to compare with + 1 row that says again what another says + 1 row without a value + 1 row of a place that is left out + 1 empty row.
        1 value to compare with: no place has a value for the same people and time.

      Columns that readers do not see
        “Parent Code”, “Parent Name”, “Area Type”, “Category Type”, “Lower CI 99.8 limit”, “Upper CI 99.8 limit”, “Recent Trend”, “Compared to England value or percentiles”, “Compared to percentiles”, “Time period Sortable”, “New data”, “Compared to goal” and “Time period range”

      Look at these
        smoking: its values are rounded to 1 decimal.
        smoking: all its rows are for “18+ yrs”. Say so in “counts” of the measure.
        1 number of people or things left out, as no whole number is printed.

      Next:
        npm run check      finds what is left to say
        npm run registry   enters the addresses of new pages
        npm run changes    says what this changes for readers"
    `);
    expect(site.read(profile)).toMatchInlineSnapshot(`
      "title: Estuary
      published: 2026-06
      summary: What the national profiles say.
      source:
        document: profiles-2026
      observations:
        - indicator: smoking
          printed: 15.3%
          value: 15.3
          interval:
            level: 95
            lower: 14.1
            upper: 16.4
          count: 153
          denominator: 1003
          period:
            from: '2018'
            to: '2020'
            printed: 2018 - 20
            rolling: true
          comparators:
            - name: England
              printed: 14.0%
              value: 14
              interval:
                level: 95
                lower: 13.9
                upper: 14.2
              count: 7000
              denominator: 50000
        - indicator: smoking
          printed: 14.9%
          value: 14.9
          interval:
            level: 95
            lower: 13.8
            upper: 16.1
          denominator: 1003
          period:
            from: '2019'
            to: '2021'
            printed: 2019 - 21
            rolling: true
          comment: Aggregated from smaller areas
        - indicator: smoking
          for:
            sex: female
          printed: No value
          suppressed: Value suppressed due to small count
          period:
            from: '2019'
            to: '2021'
            printed: 2019 - 21
            rolling: true
      "
    `);
    expect(site.files()['content/indicators/smoking.yaml']).toContain('name: Smoking, adults');
    expect(site.files()['content/sources/profiles-2026.yaml']).toContain('published: 2026-06');
  });

  test('changes nothing when it is imported again, also when a person has noted something since', async () => {
    const { site } = await answered();
    const note = `    sic:
      - about: value
        whose: source
        label: Revised method
        text: The survey changed.
    period:
      from: '2018'`;
    site.change(profile, { "    period:\n      from: '2018'": note });
    const before = site.files();
    const { text, code } = await site.import('values.csv', profiles);
    expect([code, text.split('\n')[0]]).toEqual([
      0,
      'Nothing in values.csv is new. No file of the content has been changed.',
    ]);
    expect(site.files()).toEqual(before);
  });

  test('as a newer file is another document, so that revised values show both', async () => {
    const { site } = await answered();
    const newer = profiles.map((line) => line.replace('15.26', '15.36'));
    const before = site.files();
    const refused = await site.import('values.csv', newer);
    expect([refused.code, refused.text]).toMatchInlineSnapshot(`
      [
        1,
        "  The profile estuary/2026-06 was written from the document profiles-2026, and says something else than the file does now.
          A newer file is another document: give it an ID of its own under document. A value that was revised then shows both.

      1 problem in values.csv. No file has been written.",
      ]
    `);
    expect(site.files()).toEqual(before);
    site.change(mapping, { 'id: profiles-2026': 'id: profiles-2026-later' });
    await site.import('values.csv', newer);
    const { 'content/snapshots/estuary/2026-06-2.yaml': second = '' } = site.files();
    expect(second).toContain('printed: 15.4%');
    expect(site.files()).toMatchObject(before);
  });
});

describe('A file of the whole country', () => {
  test('of 50,000 rows is read whole, and one answer leaves out all places that are not ours', async () => {
    const { site } = await answered();
    const places = Array.from(
      { length: 499 },
      (_, at) => `E07${String(at).padStart(6, '0')},District ${at}`,
    );
    const others = places.flatMap((place) =>
      Array.from({ length: 100 }, (_, at) =>
        row('E92000001', place, 'Persons', `${1922 + at}`, ',|17,16,18,15,19,,,'),
      ),
    );
    const whole = [...profiles, ...others];
    const first = others.filter((_, at) => at % 100 === 0).slice(0, 30);
    const asked = await site.import('values.csv', [...profiles, ...first]);
    expect(asked.text).toContain('otherAreas   1 question');
    site.change(mapping, { 'otherAreas: "?"': 'otherAreas: leave-out' });
    const { text } = await site.import('values.csv', whole);
    expect(text).toContain('49,909 rows = 3 rows in use');
    expect(text).toContain('49,901 rows of places that are left out');
  }, 60_000);
});

describe('Other files of values', () => {
  test('ask what a column holds whose name leaves it open, and the level of intervals', async () => {
    const site = newSite();
    const long = [
      'Area,Measure,Year,Value,LCI,UCI,Number',
      'Estuary,Smoking,2021/22,12.5,11,14,125',
    ];
    await site.import('values.csv', long);
    expect(site.read(mapping)).toContain('  - says: Number\n    is: "?"');
    expect(site.read(mapping)).toContain('level: "?"');
    site.change(mapping, {
      ...aboutFile,
      'says: Number\n    is: "?"': 'says: Number\n    is: count',
      'level: "?"': 'level: none',
    });
    await site.import('values.csv', long);
    site.change(mapping, {
      'says: Smoking\n    is: "?"': 'says: Smoking\n    is: smoking',
      'years: "?"': 'years: school',
    });
    await site.import('values.csv', long);
    site.change(mapping, aboutMeasure);
    const { code } = await site.import('values.csv', long);
    expect(code).toBe(0);
    expect(site.read(profile).split('observations:')[1]).toMatchInlineSnapshot(`
      "
        - indicator: smoking
          printed: 12.5%
          value: 12.5
          interval:
            lower: 11
            upper: 14
          count: 125
          period:
            from: 2021-22
            printed: 2021/22
            academic: true
      "
    `);
  });

  test('may have a column for each time, and one measure that nothing names', async () => {
    const site = newSite();
    const wide = ['Area;2020;2021;Sept 2022', 'Estuary;10%;11%;', 'England;12%;*;12,5'];
    await site.import('values.csv', wide);
    site.change(mapping, { ...aboutFile, 'measure: "?"': 'measure: smoking' });
    await site.import('values.csv', wide);
    site.change(mapping, aboutMeasure);
    const { text } = await site.import('values.csv', wide);
    expect(text).toMatchInlineSnapshot(`
      "  row 3: “12,5” is no number.
          Put it right in a copy of the file, and import that.

      1 problem in values.csv. No file has been written."
    `);
    site.write('values.csv', '');
    const told = await site.import('values.csv', [wide[0] ?? '', wide[1] ?? '', 'England;12%;*;']);
    expect(told.text).toContain('2 rows = 1 row in use + 1 row to compare with.');
    expect(site.read(profile)).toContain('suppressed: It prints “*” in place of a value.');
  });

  test('are told at their rows what is wrong, all at once, and leave no file', async () => {
    const site = newSite();
    const start = ['Area,Measure,Year,Value,Lower CI,Upper CI'];
    await site.import('values.csv', [...start, 'Estuary,Smoking,2019,12,11,13']);
    site.change(mapping, {
      ...aboutFile,
      'level: "?"': 'level: 95',
      'Smoking\n    is: "?"': 'Smoking\n    is: smoking',
    });
    await site.import('values.csv', [...start, 'Estuary,Smoking,2019,12,11,13']);
    site.change(mapping, aboutMeasure);
    const before = site.files();
    const wrong = [
      ...start,
      'Estuary,Smoking,2019,12,11,13',
      'Estuary,Smoking,2019,12.5,11,13',
      'Estuary,Smoking,2020,about 12,11,13',
      'Estuary,Smoking,2021,12,11,l3',
      'Estuary,Smoking,,12,11,13',
    ];
    const { text, code } = await site.import('values.csv', wrong);
    expect(code).toBe(1);
    expect(text).toMatchInlineSnapshot(`
      "  row 3: It prints 12.5%, and row 2 prints 12% for the same place, measure, people and time.
          Leave one of them out of a copy of the file, or say in a column which group each is for.
        row 4: “about 12” is no number.
          Put it right in a copy of the file, and import that.
        row 5: “l3”, an end of its interval, is no number.
          Put it right in a copy of the file, and import that.
        row 6: It has no time.
          Say what it means under periods in the mapping file: { says: …, is: … }.

      4 problems in values.csv. No file has been written."
    `);
    const backwards = await site.import('values.csv', [
      ...start,
      'Estuary,Smoking,2019,12,13,11',
      'Estuary,Smoking,2020,20,11,13',
    ]);
    expect(backwards.text).toMatchInlineSnapshot(`
      "  row 2: The interval runs from 13 down to 11.
          Compare both ends with the source. If they were put the wrong way round, write lower: 11, upper: 13. If the source prints it so, say that in a sic note with about: interval.
        row 3: The value 20 is outside its interval, 11 to 13.
          Compare all three with the source. If the source prints it so, say that in a sic note with about: interval.

      2 problems in values.csv. No file has been written."
    `);
    const unclear = await site.import('values.csv', [...start, 'Estuary,Smoking,Wave 3,12,11,13']);
    expect(unclear.text).toContain('periods      1 question');
    expect(site.files()).toEqual(before);
  });

  test('are read with all of their letters, or not at all', async () => {
    const site = newSite();
    const { text, code } = await site.import('values.csv', ['Area,Year,Value', 'Estuary,"2019,12']);
    expect([code, text]).toMatchInlineSnapshot(`
      [
        1,
        "“values.csv” cannot be taken apart after row 1: a quotation mark in it opens and does not close, or closes too early.
      Put that right, and import it again.

      No file has been written.",
      ]
    `);
  });

  test('are not taken for plans, nor plans for them', async () => {
    const site = newSite();
    await site.import('values.csv', profiles);
    const { text } = await site.import('plan.csv', [
      'Ref,Action,Lead,2025,2026',
      '1,Plant trees,Board,a,b',
    ]);
    expect(text).toContain('Wrote imports/plan.yaml.');
    expect(site.read('imports/plan.yaml')).toContain('strategy: "?"');
  });
});
