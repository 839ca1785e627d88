/** What a heading of a strategy is called by the check. It has no file of its own, so it is no kind of entry. */
export const priorityNoun = { one: 'priority', many: 'priorities' };
