/**
 * The components that authors may use among their words. Each stands for something that site.yaml
 * says, so that it need not be typed again; none takes attributes or words.
 */
export const proseComponents = [
  'SiteName',
  'SiteAddress',
  'PublisherName',
  'PublisherEmail',
  'ReplyWithin',
] as const;
