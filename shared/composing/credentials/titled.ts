import { tokens } from '../../text/tokens.ts'
import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { withIndefinite } from '../phrases/with-indefinite.ts'
import { degreeLetters, degreeTitle, heldProofs, severalOf, withoutArticle } from './credential-words.ts'
import { undotted } from './degree-phrase.ts'

/** The class of a degree behind its name: "MSc Chemistry, cum laude". */
const graded =
  /, (?<grade>(?:(?:summa |magna )?cum laude|(?:with )?(?:high )?distinction|merit|pass|credit|first|DVM|D\*?[DM]{1,2}|GPA:? [\d.]+(?:\/\d+(?:\.\d+)?)?|minor in [\p{L} ]+|with (?:merit|honou?rs)|(?:(?:upper |lower )?(?:first|second|third)[- ]class|(?:upper|lower) second|honours)(?: (?:upper|lower))?(?: (?:division|honours))?|\d[:.]\d(?: honours)?))$/iu

/** "BSc Geography 2:1 (2015)" → "BSc Geography (2:1, 2015)". */
const withGrade = (named: string): string =>
  named.replace(
    /(?<=\p{L}) (?<grade>[12][:.][12]|1st)(?: \((?<more>[^()]*)\))?$/u,
    (_, grade: string, more?: string) => ` (${[grade, more].filter(Boolean).join(', ')})`,
  )

/** "MSc Marine Ecology" is an MSc in it; other names of courses stand as they are. */
export const titled = (named: string): string => namedPaper(named).replace(/(?<= \((?!Hons|Ord)[^()]*)\) \(/gu, ', ')

function namedPaper(named: string): string {
  const text = withGrade(named.replace(graded, ' ($<grade>)'))
  if (degreeLetters.test(undotted(text))) {
    const subject =
      /^(?<degree>[\p{L}.]+(?: \(?Econ\)?(?= \p{Lu})(?! (?:History|Development|Policy|Geography)\b))?(?: \(Hons\)| Hons)?),? (?<name>\p{Lu}\p{Ll}.*)$/u.exec(
        text,
      )?.groups
    const plain =
      subject &&
      degreeLetters.test(`${undotted(subject.degree ?? '')} `) &&
      !/^(?:Level|Part|Award|Diploma|Certificate)\b/u.test(subject.name ?? '') &&
      /^(?:[BMPDLEF]|[HO]N|CertHE|A\.?A\.?S)/u.test(text) &&
      !/^BTEC|^Foundation|^\p{L}+ Eng\b/u.test(text)
    const level =
      /^(?<degree>[NS]VQ (?:Level )?\d|Level \d [NS]VQ),? (?:in )?(?<name>(?!(?:Diploma|Certificate|Award|Apprenticeship)\b)\p{Lu}\p{Ll}.*)$/u.exec(
        text,
      )?.groups
    const teaching =
      /^(?<degree>PGC?DE|PGCE|QTS|BEd) (?<name>(?:Upper |Lower )?(?:Primary|Secondary|Early Years))(?<rest>$| \(.*)$/u.exec(
        text,
      )?.groups
    if (teaching)
      return withIndefinite(`${teaching.degree} ${teaching.name}${teaching.rest}`.replace(/ \(QTS\)$/u, ' with QTS'))
    if (level) return withIndefinite(`${level.degree} in ${level.name}`)
    return withIndefinite(plain ? `${subject.degree} in ${subject.name}` : text)
  }
  if (degreeTitle.test(text))
    return withIndefinite(
      text
        .replace(/^(?:Certificate|Diploma|Licentiate) of (?=\p{Ll})/u, (words) => words.toLowerCase())
        .replace(/, (?<grade>Distinction|Merit|Pass|Credit) \((?<when>(?:19|20)\d{2})\)$/u, ' ($<grade>, $<when>)')
        .replace(
          /^(?<degree>(?:Master|Bachelor|Doctor|Diploma|Associate) of \p{Lu}\p{Ll}+), (?<kind>\p{Lu}\p{Ll}+(?:al|il))(?=$| \()/u,
          '$<degree> ($<kind>)',
        )
        .replace(/^((?!.* in )[^,(]+(?: \((?:Hons|Honours|Ord|Open)\.?\))?), (?=\p{Lu}\p{Ll})/u, '$1 in '),
    )
  const last = tokens(text.split(/[,(]/u, 1)[0] ?? '').at(-1)?.word ?? ''
  const head = /^(?:licen[cs]e|certificate|ticket|permit|diploma)$/u.test(last) ? last : (phraseHead(text)?.word ?? '')
  if (severalOf.test(text)) return loweredPhrase(text)
  if (!heldProofs.has(head)) return text
  const lowered = loweredPhrase(text).replace(
    /^(?<use>driving|shotgun) Licen(?<ending>[cs]e)\b/u,
    '$<use> licen$<ending>',
  )
  return withoutArticle.has(head) || /^(?:an?|the|my|two|three|both|all) /iu.test(text)
    ? lowered
    : withIndefinite(lowered)
}
