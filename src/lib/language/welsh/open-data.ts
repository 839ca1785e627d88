import { notYet } from '../english/not-yet.ts';

/** The page of the open data, and what is said of a frame for another site. For review by a speaker. */
export const openData = {
  data: {
    lead: notYet,
    madeAnew: notYet,
    atOnce: 'Popeth ar unwaith',
    workbook: 'Llyfr gwaith',
    workbookIs: notYet,
    allFiles: 'Pob ffeil',
    allFilesIs: notYet,
    dataPackage: 'Pecyn data',
    dataPackageIs: notYet,
    sums: 'Symiau gwirio',
    sumsIs: notYet,
    files: 'Y ffeiliau',
    oneCommitment: 'Un ymrwymiad',
    afterAddress: 'Rhowch index.json ar ôl cyfeiriad ei dudalen.',
    holdsHistory: 'Mae’r hanes ynddo hefyd.',
    schemaOfCommitment: 'Sgema un ymrwymiad',
    twoPlans: 'Dau gynllun',
    afterAddressOfPair: 'Rhowch index.json ar ôl cyfeiriad y dudalen sy’n eu cymharu.',
    schemaOfPair: 'Sgema dau gynllun',
    fieldsOf: 'Meysydd: {code}',
    fields: 'Meysydd: {code}',
    licence: 'Y drwydded',
    mayUse: notYet,
    record:
      'Cofnodion ({count}): {linkCsv}, {linkJson}. Ar gyfer rhaglenni: {linkSchema}, {linkMetadata}. {linkFields}',
    records:
      'Cofnodion ({count}): {linkCsv}, {linkJson}. Ar gyfer rhaglenni: {linkSchema}, {linkMetadata}. {linkFields}',
    jsonSchema: 'Sgema JSON: {code}',
    csvMetadata: 'Metadata CSV: {code}',
    column: 'Colofn',
    jsonField: 'Maes y JSON',
    holds: 'Beth sydd ynddo',
    jsonOnly: 'Yn y JSON yn unig',
    aboutFiles: notYet,
    aboutVersion: notYet,
  },
  frame: {
    draft: 'Strategaeth ddrafft',
    link: '{ref} ar {site}, gyda dyddiadau a ffynonellau',
    show: 'Dangos {ref} ar eich gwefan',
    copy: 'Copïwch y cod hwn i’ch tudalen. Mae’n dangos {linkFrame} sy’n dweud ei dyddiad ac yn dolennu’n ôl yma. Nid yw’n gosod cwci nac yn rhedeg sgript.',
    aFrame: 'ffrâm fach',
  },
} as const;
