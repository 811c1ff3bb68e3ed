import { sameCompany } from './same-company.ts'

/** A role as a letter would name it: without terms of work, the call for hands and the employer's name; null when nothing is left. */
export function tidyRole(role: string, company: string | null): string | null {
  const bare = role
    .replace(
      /\s*[([]\s*(?:all genders|a|[mwfdhxe]\s*[/|*,]\s*[mwfdhxe](?:\s*[/|*,]\s*[mwfdhxe])?|gn|d|\d[^)\]]*|[^)\]]*\b(?:time|term|permanent|temporary|hours|contract|hybrid|remote|onsite|years?|months?|grade|band|cover|ks\d|fte)\b[^)\]]*|ks\d[^)\]]*)\s*[)\]]/giu,
      '',
    )
    .replace(/\s*\((?:ref(?:erence)?\b[^()]*|\s*)\)/giu, '')
    .replace(/\s+(?:wanted|required|needed|vacancy|job|opportunity|position)\b.*$/iu, '')
    .replace(
      /^(?:application form(?: for)?|vacature|stellenanzeige|stellenangebot|offre d'emploi|job advert(?:isement)?|job description|person specification|job title|role|position|vacancy|hiring|now hiring|wanted|job|we(?:'re| are) hiring|apply for|buscamos|gesucht|(?:subject|betreff|objet|asunto|onderwerp)(?=:))\s*[:–-]?\s+/iu,
      '',
    )
    .replace(/^(?:(?:job )?posting\s+)?(?=\S*\d)[\p{Lu}\d]{1,8}(?:[-/.][\p{Lu}\d]{1,8}){0,3}:\s+(?=\p{L})/u, '')
    .replace(/\s+in (?:Voll|Teil).*$|\s+für unser.*$/u, '')
    .replace(
      /\s+(?:bei|beim|bij|chez|au sein d|für d(?:en|ie|as) (?=Firma|Verein|Unternehmen|Stiftung)|at the (?:company|firm))(?:(?<=\s)|\s|(?<=d)(?:e |u |es |['’])).*$/u,
      '',
    )
    .replace(/(^|\/\s*)(?:eine[rnms]?|einer|une?|een|una)\s+(?=\p{Lu})/gu, '$1')
    .trim()
  const comma = /^(.*?),\s+(.+)$/u.exec(bare)
  const behind = (comma?.[2]?.replace(/\s*\(.*$/u, '') ?? '').split(/,\s+/u)
  const cut = comma?.[1] && [behind.join(', '), ...behind].some((part) => sameCompany(part, company)) ? comma[1] : bare
  const clean = cut
    .replace(
      /,\s*(?:\d+\s?%|(?:maternity|parental|sickness) (?:cover|leave)|fixed[- ]term|temporary|permanent).*$/iu,
      '',
    )
    .replace(
      /,\s+(?:(?:the )?(?:School|Faculty|Department|Division|Institute|Directorate) of \p{Lu}.*|Department)$/u,
      '',
    )
    .replace(/,?\s*\b(?:grade|band|scale|level)\s+\p{L}{0,3}\s?\d{1,2}\p{L}?$/iu, '')
    .replace(/^[^\p{L}\p{N}]+|[\s:,–|-]+$/gu, '')
    .replace(/\s+(?:full|part)[- ]time\b.*$|\s+\d{2,3}\s?%.*$/iu, '')
  if (/^(?:someone|somebody|a person|people)(?!\p{L})/iu.test(clean)) return null
  return clean.length > 1 && clean.length <= 90 ? inSmallLetters(clean) : null
}

/** "OFFICE COORDINATOR" as a letter would write it; short words in capitals stay ("HGV"). */
function inSmallLetters(role: string): string {
  if (/\p{Ll}/u.test(role) || role.replace(/[^\p{L}]/gu, '').length < 6) return role
  const ordinals = role.replace(/(?<=\d)(?:ST|ND|RD|TH)\b/gu, (ending) => ending.toLowerCase())
  return ordinals.replace(/\p{Lu}[\p{Lu}'’]*/gu, (word, at: number) => {
    if (/^(?:AND|OF|FOR|THE|IN|TO|WITH|DE|DU|DES|LA|LE|UND|ET|Y)$/u.test(word) && at > 0) return word.toLowerCase()
    return word.length <= 3 ? word : word.charAt(0) + word.slice(1).toLowerCase()
  })
}
