/** What a requirement asks one to hold: a degree, another paper (a licence, a card, a course that was passed), or none. */
export type PaperAsked = 'degree' | 'paper' | null

const degree =
  /^(?:degree|bachelor\p{L}*|master'?s?|ph\.?d|doctorate|m\.?sc|b\.?sc|m\.?a|b\.?a|mba|hn[cd]|a[- ]levels?|gcses?)$/iu
/** Names of papers, which are held or not. General knowledge of postings and CVs. */
const paper =
  /^(?:qualifications?|certificates?|certifications?|licen[cs]es?|diplomas?|registration|accreditation|endorsements?|tickets?|badges?|visas?|permits?|passport|clearance|cards?|medical|nvq|apprenticeship|memberships?|fellowship)$/iu
/** A course is a paper once it was passed, but may also be given. */
const course = /^(?:training|courses?)$/iu
const given =
  /\b(?:experience|skills?|staff|teams?|users?|customers?|colleagues|volunteers|others|(?:deliver|provid|plan|lead|develop|design|organis|run|willing)\p{L}*|complete|undertake|attend)\b/iu

/** How a posting says that one is to hold it. */
const holding =
  /^(?:[\s–-]*(?:(?:the )?(?:successful )?(?:candidates?|applicants?)|you|we expect|we require|must|should|will|need to|needs to|ideally|to|be|already|possess\p{L}*|in possession of|possession of|holders? of|hold(?:s|ing)?|have|having|has|an?|the|your|own|both|either|proof of|current|valid|full|recogni[sz]ed|relevant|educated to|at least|minimum(?: of)?|(?:nvq )?level \d(?: or (?:above|higher|equivalent))?)(?=\s))+\s*/iu
/** Where the thing itself ends and what it is of begins, or what the posting says of it. */
const after =
  /\s*(?:[,;:().]|[–—-]\s|\b(?:in|of|for|from|with|as|to|on|by|or|and|at|is|are|would|will|that|which|such|level|essential|desirable|required|preferred|preferably|advantageous|welcome|held|being)\b).*$/isu
/** "Stays the course", "Completing certificates": a deed and no thing to hold. */
const deed = /^(?:complet|issu|check|arrang|prepar|manag|keep|stay|process|writ)\p{L}*\s|\s(?:the|a|an|your)\s/iu
/** What experience may stand in for. */
const orExperience = /\bor\b.{0,40}\bexperience\b/iu

/** "Lean or Six Sigma training": names of which one would do, before the word for the paper that all share. */
const oneOfNames =
  /^\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*){0,2}(?:,? (?:or|and) |, |\/)(?:\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*){0,2}(?:,? (?:or|and) |, |\/)?){1,3} (?=\p{Ll}+$)/u

/** Which paper a requirement asks for by the last word of what it names first: "Tanker endorsement (oil)", "A degree in nursing", "First aid training". */
export function paperAsked(text: string): PaperAsked {
  if (orExperience.test(text)) return null
  const named = text
    .replace(holding, '')
    .replace(oneOfNames, (names) => `${names.split(/[ ,/]/u)[0] ?? ''} `)
    .replace(after, '')
  if (deed.test(named)) return null
  const last = /[\p{L}.'’-]+$/u.exec(named)?.[0].replace('’', "'") ?? ''
  if (degree.test(last) || /^(?:degree|master'?s|bachelor'?s)\b/iu.test(named)) return 'degree'
  if (paper.test(last)) return 'paper'
  return course.test(last) && named.includes(' ') && !given.test(named) ? 'paper' : null
}
