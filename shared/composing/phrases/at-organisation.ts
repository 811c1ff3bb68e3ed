import { fromCapitals } from '../documents/from-capitals.ts'
import { isForWhom } from './is-for-whom.ts'
import { withArticle } from './with-article.ts'

/** Bodies one serves in rather than works at. General knowledge of armed and uniformed services. */
const served =
  /(?:^|\s)(?:army|navy|air ?force|marines|marine corps|coast ?guard|space force|armed forces|defen[cs]e forces?|territorial army|army reserve|national guard|reserves|merchant navy|foreign legion|peace corps|bundeswehr|civil service|diplomatic service|foreign service)(?=$|[\s,(])|\b(?:corps|regiment|battalion|fusiliers|fire brigade)$|^(?:\d+ |the )?(?:\p{L}+ )+squadron$/iu
const abbreviated = /^(?:RAF|USAF|USMC|USN|USCG|IDF|RAAF|RAN|RCAF|BEF)$/u

/** Where a post was held, as a sentence has it: "at Elmwood Hospital", "at the Museum of Glass", "in the United States Army". */
export function atOrganisation(given: string): string {
  const name = fromCapitals(given.replace(/(?<=\p{Ll}{4})\.$/u, ''))
  if (isForWhom(name)) return `(${name})`
  const body = /\bsalvation army\b/iu.test(name) ? false : served.test(name) || abbreviated.test(name)
  if (!body) return `at ${withArticle(name)}`
  return /^(?:the\s|\d+ )/iu.test(name) ? `in ${name.replace(/^The /u, 'the ')}` : `in the ${name}`
}
