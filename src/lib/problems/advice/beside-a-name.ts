const roles =
  'leads?|owner|officers?|manager|director|(?:vice-?)?chair(?:man|woman|person)?|head|author|sponsor|sro|contact|co-?ordinator|consultant|practitioner|nurse|teacher|headteacher|secretary|treasurer|chief executive|ceo|editor|champion|trustee|governor|commissioner|clerk|analyst|advis[eo]r|responsible';

const verbs =
  'lead(?:s|ing)?|led|chair(?:s|ed|ing)?|own(?:s|ed)?|manag(?:es|ed|ing)|r[ua]ns?|running|sa(?:ys|id)|ask(?:s|ed)|agree[ds]|report(?:s|ed|ing)|confirm(?:s|ed)|noted|present(?:s|ed|ing)|attend(?:s|ed|ing)|join(?:s|ed|ing)|left|retire[ds]|start(?:s|ed|ing)|writes?|wrote|told|rais(?:es|ed|ing)|explain(?:s|ed)|advis(?:es|ed|ing)|updat(?:es|ed|ing)|support(?:s|ed|ing)|co-?ordinat(?:es|ed|ing)|overse(?:es|eing)|cover(?:s|ed|ing)|work(?:s|ed|ing)|head(?:s|ed|ing)|draft(?:s|ed|ing)|chas(?:es|ed|ing)|follow(?:s|ed|ing)|review(?:s|ed|ing)|tak(?:es|ing)|took|meet(?:s|ing)|met|do(?:es|ing)|did|g[ia]ves?';

/** Names can stand in a list, also with bodies: what is beside one of them is beside all. */
const another = "\\p{L}[\\p{L}’'-]+ \\p{L}[\\p{L}’'-]+";
const joined = '\\s?(?:,|/|&|and)\\s?';

/** A role after a comma or in brackets, with a few words before it: “, Interim Director of Housing”. */
const roleAfter = `[,(–-]\\s?(?:(?!and\\b)[\\p{L} &’'-]{0,40} )?(?:${roles})\\b`;

/**
 * What stands beside the name of a person: a verb, or a role that somebody has. `usual` is enough where the
 * first name is a common one; `given` says that a role is given to somebody, so that any name will do.
 */
export const besideAName = {
  usual: {
    before: ending(
      '(?:by|with|from|contact|ask|asks|email|ring|call|via|thank|thanks to|thanked|appointed|welcomed|told|named|cc)\\s',
      `(?:${roles})(?:,?\\s|\\s?[:=–|-]\\s?)`,
      '(?:actions?|assigned to|allocated to|who|whom|names?|updates?)\\s?[:=–|-]\\s?',
    ),
    after: beginning(
      '(?:who )?(?:is|was|has|had|will|to|can|would|should|must|now|also|currently|then)\\b',
      `(?:who )?(?:${verbs})\\b`,
      ':',
      roleAfter,
    ),
  },
  given: {
    before: ending(
      '(?:led|chaired|owned|managed|headed|prepared|presented|written|drafted|overseen|co-?ordinated) by\\s',
      `(?:${roles})\\s?[:=–|-]\\s?`,
      '(?:assigned to|allocated to|action owner|by whom)\\s?[:=–|-]?\\s?',
    ),
    after: beginning(
      '(?:leading|leads|to lead|will lead|is leading|is the lead|chairing|chairs|to chair|to action|to chase)\\b',
      roleAfter,
    ),
  },
} satisfies Record<string, BesideAName>;

/** What comes right before a name and right after it. */
interface BesideAName {
  before: RegExp;
  after: RegExp;
}

function ending(...patterns: string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?:${another}${joined})*$`, 'iu');
}

function beginning(...patterns: string[]): RegExp {
  return new RegExp(
    `^(?:${joined}${another})*\\s?(?:\\([^()]{2,40}\\)\\s?)?(?:${patterns.join('|')})`,
    'iu',
  );
}
