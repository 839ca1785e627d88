/** What a topic is called. It stands in site.yaml and has no file of its own, so it is no kind of entry. */
export const topicNoun = { one: 'topic', many: 'topics' };
