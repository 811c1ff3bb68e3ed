import { roleNouns } from '../phrases/role-nouns.ts'

/** What a posting's section or a rule is called, which no employer is: the last word of its name. General knowledge of job advertisements. */
const noEmployer =
  /(?:^|\s)(?:act|checks?|clearance|criteria|specification|description|details|disclosure|requirements?|responsibilit(?:y|ies)|duties|benefits|salary|scheme|policy|statement|application|process|information|interview|contract|vacancy|role|position|post|summary|overview|qualifications?|registration|references?|pension|allowance|offer|hours|location|deadline|stellenausschreibung|stellenanzeige|stellenangebot|ausschreibung|offre d['’]emploi|oferta de empleo|vacature|job|jobs|careers?)$/iu
const regulation =
  /^(?:the )?(?:disclosure and barring|rehabilitation of offenders|equal opportunit|data protection|equality act)/iu

/** Parts of a firm, which a title names behind its post: "Engineer – Service & Repair". */
const part =
  '(?:service|repairs?|maintenance|sales|marketing|operations|production|logistics|support|administration|delivery|finance|engineering|technology|it|hr|people|customer service|customer care|retail|hospitality)'
const parts = new RegExp(`^${part}(?:(?:,| &| and| \\/) ${part})+$`, 'iu')

/** Where a post is rather than whose it is. */
const region = /(?:&|\band) surrounding(?: areas?)?s?$|\b(?:nationwide|various locations|remote|hybrid)$/iu

/** The company as a letter can name it; null for words that were more likely a heading or a rule, since a wrong name in a letter is worse than none. */
export function plausibleCompany(company: string | null): string | null {
  const whole = company?.replace(/\.\s+(?:The|An?|We|Our|It|This|They)\b.*$/su, '') ?? null
  const name = whole?.replace(/\([^)]*\)\s*$/u, '').trim() ?? ''
  if (region.test(name) || parts.test(name) || isPost(name)) return null
  if (name === '' || noEmployer.test(name) || regulation.test(name) || name.split(/\s+/u).length > 9) return null
  return whole
}

/** "Plant Operator II": a post with its grade, not who offers it. */
function isPost(name: string): boolean {
  const { post } = /^.*?(?<post>\p{L}+) (?:I{1,3}|IV|V|\d)$/u.exec(name)?.groups ?? {}
  return post !== undefined && roleNouns.has(post.toLowerCase())
}
