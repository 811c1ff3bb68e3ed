/**
 * Standings that exclude each other, in words of any number: the evidence has the first and a claim has the second, or the other way round.
 * General knowledge of how posts, papers and attempts are told.
 */
export const contraries: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:seasonal(?:ly)?|summers? only|casual|zero[- ]hours)\b/iu,
    /\b(?:all (?:the )?year(?:[- ]round)?|year[- ]round|permanent(?:ly)?)\b/iu,
  ],
  [
    /\b(?:volunteer\p{L}*|unpaid|voluntary|voluntarily|pro bono|honorary|internship|work placement|work experience)\b/iu,
    /\b(?:(?:was|am|been|be|being) employed|paid (?:post|job|work|position)|salaried|on the payroll)\b/iu,
  ],
  [
    /\b(?:lapsed|expired|no longer valid|not renewed|ran out|run out)\b/iu,
    /\b(?:(?:a |my )?(?:current|valid|up[- ]to[- ]date)(?= (?:\p{L}+ ){0,3}(?:licen[cs]e|certificate|card|ticket|registration|membership|qualification))|(?:licen[cs]e|certificate|card|registration|membership) is (?:current|valid|up to date))\b/iu,
  ],
  [
    /\b(?:in date|up to date|still valid|renewed)\b/iu,
    /\b(?:ha(?:s|ve) (?:expired|lapsed|run out)|(?:is|are) (?:expired|out of date))\b/iu,
  ],
  [/\bpart[- ]time\b/iu, /\bfull[- ]time\b/iu],
  [
    /\b(?:informal(?:ly)?|self[- ]taught|no (?:formal )?(?:training|certificate|qualification)|without (?:a )?(?:certificate|qualification))\b/iu,
    /\b(?:certified|qualified|formally trained|accredited|licensed|hold a (?:\p{L}+ )?certificate)\b/iu,
  ],
  [
    /\b(?:(?:second|third|fourth|2nd|3rd) (?:attempt|try|go|time of asking)|re-?sat|re-?sit|retake|retook)\b/iu,
    /\b(?:first (?:attempt|try|go|time of asking)|without (?:a )?re-?sit)\b/iu,
  ],
  [/\b(?:temporary|temporarily|fixed[- ]term|interim|maternity cover|agency)\b/iu, /\bpermanent(?:ly)?\b/iu],
  [
    /\b(?:successful (?:application|bid|appeal|proposal|claim|tender)|(?:was|were|been) (?:granted|approved|accepted|adopted)|application (?:granted|approved|accepted))\b/iu,
    /\b(?:turned down|rejected|refused|declined|unsuccessful|came to nothing|fell through)\b/iu,
  ],
  [/\bin (?:draft|preparation)|unpublished\b/iu, /\bpublished\b/iu],
]
