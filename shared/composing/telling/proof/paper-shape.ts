import { isDegree } from '../../credentials/is-degree.ts'

/** Words that only a paper has. General knowledge of qualifications in CVs. */
const paper =
  /\b(?:certif\p{L}*|certs?|diplomas?|degrees?|doctorate|bachelor|master|licentiate|NVQs?|SVQs?|QCF|QQI|BTEC|ON[CD]|HN[CD]|GCSEs?|GCEs?|O levels?|A[- ]?levels?|AS[- ]levels?|Highers?|National \d|Baccalaur\p{L}+|Matura|Abitur|Leaving|School Certificate|licen[cs]es?|cards?|tickets?|passports?|permits?|visa|DBS|PVG|CRB|disclosure|clearance|level|L\d|grades?|awards?|badge|medal|qualif\p{L}*|registration|endorsement|competen\p{L}+|accreditation|PG\p{L}{2,4}|PhD|M\p{L}{1,3}|B\p{L}{1,3}|LL[BM]|CPD|City & Guilds|C&G|apprenticeship|training|course|tested|passed|distinction|merit|LPC|GDL|BPTC|Network(?=\+))\b/iu
/** What is held wherever its line stands. */
const surePaper =
  /\b(?:certif\p{L}*|licen[cs]e|DBS|PVG|diploma|NVQ|SVQ|BTEC|GCSEs?|A[- ]levels?|clearance|forklift|ticket|accreditation|registration|[Ll]evel \d|CPC|CSCS|IPAF|first aid)\b|^(?:I |My )/u
/** A post with both its years behind a place: "ASM, …, 2014–2017" */
const span = /\b(?:19|20)\d{2} ?(?:[–-]|to) ?(?:(?:19|20)?\d{2}|present)\b/u
/** What a line of an award has beside its name: a time, a place in a row, or the word. */
const prize =
  /\d|\b(?:award\p{L}*|prizes?|medals?|cups?|troph\p{L}+|winners?|won|first|second|third|gold|silver|bronze|best|finalist|shortlist\p{L}*|scholar\p{L}*|fellow\p{L}*|honou?r\p{L}*|commended|of the (?:year|month|week))\b/iu
/** Whom one belongs to. */
const body = /\b(?:network|society|association|guild|federation|union|club|forum|fellowship|alliance)\b/iu

/**
 * Why "I hold …" is not surely of a paper: a network or society is belonged to, and what ran over a span of years is a post, unless the line has a word of papers. Null where it may be held.
 */
export function whyNoPaper(text: string, own: string, ofPost = false): string | null {
  if (/^My studies included? (?!an? |the |my )[^(]*\b[Cc]ourse\b/u.test(text)) return 'a course lacks its article'
  if (
    /^My (?:certificates|training) includes? (?:[^(]*, |[^(]* and )?\p{Lu}{2,6} \p{Ll}+[eo]r(?=[.,]| \(| and )/u.test(
      text,
    )
  )
    return 'who may do something is no paper'
  if (/^My awards include “[^”]+”(?: \((?:\p{Ll}+(?:, |(?=\))))+\))?\.?$/u.test(text) && !prize.test(own))
    return 'nothing says that it is a prize'
  if (!/^I (?:also )?hold /u.test(text)) return null
  if (/^I (?:also )?hold [^(]*\b(?:studentship|scholarship|bursary|prize|medal)\b/u.test(text))
    return 'what was given is no paper'
  if (ofPost && !surePaper.test(own) && !isDegree(own)) return 'under a post it is as likely a part of the work'
  const named = paper.test(own) || isDegree(own)
  if (!named && span.test(own)) return 'what ran over years is a post'
  return !named && body.test(own) ? 'one belongs to a body and holds none' : null
}
