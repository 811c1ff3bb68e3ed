/** Group headings of a draft that name what helps but is not asked. General knowledge of English advertisements. */
export const niceGroup: RegExp =
  /\b(?:(?:may|might|could|would) also|also (?:have|help|helps|welcome|valued?)|nice[- ]to[- ]have|desirable|preferred|bonus|a plus|advantage|ideally|optional|not required|stand out|set you apart)\b/iu

/** Headings that part one answer by the STAR method and its kin; they ask for nothing themselves. General knowledge of application guides. */
export const answerPartHeadings: RegExp =
  /^\W*(?:(?:the )?(?:situation|task|action|result|context|challenge|approach|outcome|impact|reflection|learning|evidence|example|answer|background)s?)\b(?!\s+(?:of|in|with|for|to|as|and)\b(?!\s+(?:impact|result|outcome|task|action|learning)s?\b))/iu

/** Headings of a draft that introduce or close it and answer no requirement of their own. General knowledge of application documents. */
export const framingHeadings: RegExp =
  /^\W*(?:about (?:this|me|the)\b.*|introduction|opening|summary|profile|overview|personal (?:statement|profile)|cover(?:ing)? letter|motivation|(?:my )?mission(?: alignment| fit)?|why\b.*|closing|conclusion|sign[- ]?off|notes?|to ?do|references|contact(?: details)?|thank you)\W*$/iu
