import type { RequirementLevel } from '../domain/requirement.ts'

/** Wordings of headings in job advertisements and the level they give. General knowledge of English advertisements; the first match counts. */
export const groupCues: readonly { readonly level: RequirementLevel; readonly pattern: RegExp }[] = [
  {
    level: 'nice',
    pattern:
      /\b(?:may also|might also|could also|would also|also have|also (?:help|helps|welcome|valued?)|nice[- ]to[- ]haves?|desirables?|desired|preferred|preferably|preferences?|bonus|pluses|a plus|plus points?|advantages?|advantageous|ideally|optional|additional(?:ly)?|even better|extra credit|brownie|would be (?:great|nice|helpful|useful)|not required|good to have|wish ?list|beneficial|stand out|set you apart)\b/iu,
  },
  {
    level: 'eligibility',
    pattern:
      /\b(?:eligib\w*|right to work|work authori[sz]ation|clearance|conditions of (?:employment|appointment)|pre-?employment)\b/iu,
  },
  {
    level: 'duty',
    pattern:
      /\b(?:responsibilit\w+|duties|accountabilit\w+|what you(?:'|’)?(?:ll| will) (?:do|be doing)|your (?:role|tasks|day)|the (?:role|job) (?:involves|will)|day[- ]to[- ]day|key tasks)\b/iu,
  },
  { level: 'question', pattern: /\b(?:questions?|prompts?)\b|\?\s*["”]?$/iu },
]

/** Headings of a draft that introduce or close it and answer no requirement of their own. General knowledge of application documents. */
export const framingHeadings: RegExp =
  /^\W*(?:about (?:this|me|the)\b.*|introduction|opening|summary|profile|overview|personal (?:statement|profile)|cover(?:ing)? letter|motivation|(?:my )?mission(?: alignment| fit)?|why\b.*|closing|conclusion|sign[- ]?off|notes?|to ?do|references|contact(?: details)?|thank you)\W*$/iu
