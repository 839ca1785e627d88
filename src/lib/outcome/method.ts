/** When a target was met, and when that cannot be told. */
export const targetRules = [
  {
    word: 'A target is met',
    rule: 'The value for the target’s own time reaches it: it is as high or higher where higher is better, as low or lower where lower is better. If the source prints an interval, its worse end has to reach the target too.',
  },
  {
    word: 'A target is not met',
    rule: 'The value for the target’s own time does not reach it. If the source prints an interval, its better end does not either.',
  },
  {
    word: 'It cannot be told',
    rule: 'No value for the target’s own time has been found, or it is withheld or provisional; or the target lies within its interval; or the target has no dates or no number; or nobody says which way is better. We say which of these it is. A value for another time judges no target.',
  },
  {
    word: 'What the publisher says',
    rule: 'If the publisher calls a target met or missed, its own word stands beside ours. Neither changes the other.',
  },
  {
    word: 'Kept',
    rule: 'A value that was published stays. One that is revised later stands beside the older one. A target or a baseline changes only with a dated entry that says what it was.',
  },
];
