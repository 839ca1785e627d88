/** The page of the open data, and what is said of a frame for another site. */
export const openData = {
  data: {
    lead: 'Everything on this site can be downloaded and used again. The files are made by the same code as the pages, so they say the same.',
    madeAnew: 'The files are made anew whenever the site is.',
    atOnce: 'Everything at once',
    workbook: 'Workbook',
    workbookIs:
      'All tables as sheets, for Excel, LibreOffice and others. The last sheet explains the columns.',
    allFiles: 'All files',
    allFilesIs: 'Every file of this page in one.',
    dataPackage: 'Data package',
    dataPackageIs: 'Says for programs what each table holds, and how the tables are joined.',
    sums: 'Sums',
    sumsIs:
      'The SHA-256 sum of every file of this site. It shows whether a copy is what was published.',
    version: 'What it was made from',
    versionIs:
      'The commit of the content, where git keeps it, and one sum of all its files. Two sites that name the same were made from the same content.',
    files: 'The files',
    oneCommitment: 'One commitment',
    afterAddress: 'Put index.json after the address of its page.',
    holdsHistory: 'It holds the history too.',
    schemaOfCommitment: 'Schema of one commitment',
    twoPlans: 'Two plans',
    afterAddressOfPair: 'Put index.json after the address of the page that compares them.',
    schemaOfPair: 'Schema of two plans',
    fieldsOf: 'The fields of {code}',
    fields: 'Fields of {code}',
    licence: 'The licence',
    mayUse:
      'You may use our words and figures under {linkLicence}. Name {site} and the day, {date}. The board papers belong to their publishers.',
    record:
      '{count}\u00a0record: {linkCsv}, {linkJson}. For programs: {linkSchema}, {linkMetadata}. {linkFields}',
    records:
      '{count}\u00a0records: {linkCsv}, {linkJson}. For programs: {linkSchema}, {linkMetadata}. {linkFields}',
    jsonSchema: 'JSON Schema of {code}',
    csvMetadata: 'CSV metadata of {code}',
    column: 'Column',
    jsonField: 'Field of the JSON',
    holds: 'What it holds',
    jsonOnly: 'In the JSON only',
    aboutFiles:
      'CSV files are for a spreadsheet: UTF-8, with commas, and dates as text. When it opens one, a spreadsheet may turn a ref with a point into a number and drop its last nought. The workbook keeps it. A cell is empty when the source does not say. A text that a spreadsheet would run as a formula has an apostrophe before it. JSON files keep lists as lists. Each opens with the address of its schema, a version, the day for which it is true ({date}), and the licence.',
    aboutVersion:
      'This is version {version}. We may add a field at any time. When a field goes or changes its meaning, the version rises. A schema keeps its address, so a program can check what it reads.',
  },
  frame: {
    draft: 'Draft strategy',
    link: '{ref} on {nameSite}, with dates and sources',
    show: 'Show {ref} on your website',
    copy: 'Copy this code into your page. It shows {linkFrame} that states its day and links back here. It sets no cookie and runs no script.',
    aFrame: 'a small frame',
  },
} as const;
