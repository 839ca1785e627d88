/** The page that says how to get an email when something changes. */
export const following = {
  following: {
    title: 'Follow by email',
    lead: 'Get an email when something here changes. You need no account with us.',
    byEmail: 'by email',
    how: 'How to do it',
    chooseFeed:
      'Choose what to follow. Commitments, strategies, topics, and most bodies and places have a line that begins with “Follow”. Copy the address of its first link, “feed”. Or take an address from the list below.',
    chooseService:
      'Open a service that reads feeds and sends emails. Paste the address there, and give it your email address.',
    confirm:
      'Say how often it may write, if it asks. It may send an email first, to make sure that the address is yours.',
    stop: 'To stop, look for a link at the end of its emails.',
    addresses: 'Addresses to copy',
    allChanges: 'Everything on this site',
    lateOnly: 'What becomes overdue, or passes its date with no report',
    services: 'Services that do it',
    mailServices: 'Services that send emails',
    mailServicesAre:
      'For example Blogtrottr and follow.it. They fetch the feed, and write to you at once or once a day.',
    programs: 'Programs that read feeds',
    programsAre:
      'For example Thunderbird, a free program for emails. It fetches the feed itself and shows what is new beside your emails.',
    noPromise:
      'We do not run them and nobody pays us to name them. They may change, ask for money or close.',
    learn: 'What they learn about you',
    serviceLearns:
      'A service that sends emails learns your email address and what you follow. It may show advertisements, and may see if you open its emails. Read what it says about privacy first.',
    programLearns:
      'A program that reads feeds needs no email address for it. Our host sees that somebody fetches the feed, as it does with each page.',
    weLearn: 'We do not learn your email address in either case.',
    forCouncils: 'For a council that has a mailing tool',
    forCouncilsLead:
      'Many tools for mailing lists can send what is new in a feed. They call it “RSS to email” or an “RSS campaign”. Mailchimp is one that has it.',
    ownList:
      'Make a list that people join themselves, for example “Our health and wellbeing strategy”. Say in your privacy notice what it is for.',
    newCampaign:
      'Start a campaign of the RSS kind, and paste the address of a feed: that of your strategy, or of your board.',
    howOften: 'Let it send once a week or once a month, and only when there is something new.',
    keepLink:
      'Take over the title, the text and the link of each entry. The link leads to the page that has the source.',
    tryFirst:
      'Send it to yourself first, and look at the second issue too. It must not repeat the first.',
    formats:
      'Our feeds are in two formats: Atom (feed.xml) and JSON Feed (feed.json). Most tools read Atom where they say RSS. If yours does not, ask its maker.',
  },
} as const;
