import type { Entry } from '../../domain/entry.ts'
import { withArticle } from '../phrases/with-article.ts'

const school =
  /(?:^|\s)(?:university|universit\p{L}+|college|school|institute|institution|polytechnic|academy|conservatoire|hochschule|fachhochschule|tu|eth|lyc[ée]e|seminary)(?:\s|$)/iu
const years =
  '(?:(?:\\p{Lu}\\p{L}{2,8}\\.? )?(?:19|20)\\d{2})(?: ?[–-] ?(?:(?:\\p{Lu}\\p{L}{2,8}\\.? )?(?:19|20)\\d{2}))?'
const ending = new RegExp(
  `^(?<rest>.+?)(?:, (?<plain>${years})| \\((?<bracket>${years})\\))?(?<note> \\([^)\\d]*\\))?$`,
  'u',
)

/** "B.S." as "BS", so that letters of degrees are known with and without their full stops. */
export function undotted(text: string): string {
  return text.replace(/^(?:\p{L}{1,4}\.){2,}|^\p{Lu}\.\p{Lu}\p{Ll}{1,5}\.?(?=[ ,]|$)/u, (letters) =>
    letters.replaceAll('.', ''),
  )
}

/** The parts of a line for a degree: "B.S., Management, Park University (2021)" → what, where and when. Null where no place of study is known behind the title. */
export function degreeParts(
  text: string,
  entry: Entry | null,
): { readonly title: string; readonly from: string; readonly when: string | null } | null {
  const { rest = '', plain, bracket, note = '' } = ending.exec(text)?.groups ?? {}
  const parts = rest.split(/, (?![^(]*\))/u)
  const place = parts.at(-1) ?? ''
  if (parts.length < 2 || !(place === entry?.organisation || school.test(place))) return null
  return { title: `${parts.slice(0, -1).join(', ')}${note}`, from: withArticle(place), when: plain ?? bracket ?? null }
}
