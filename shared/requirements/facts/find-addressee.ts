import type { Requirement } from '../../domain/requirement.ts'
import { namedPerson } from '../../text/named-person.ts'
import { sentences } from '../../text/sentences.ts'
import type { PostingLine } from '../lines/posting-line.ts'
import { addresseeSayings, offersAnswers, tellsToApply } from './addressee-sayings.ts'
import { departmentWords } from './department-words.ts'
import { isPerson } from './is-person.ts'
import { organisationWords } from './organisation-words.ts'
import { roleWords } from './role-words.ts'

interface Found {
  readonly person: string
  readonly tells: 'reader' | 'contact'
}

export interface AboutPosting {
  readonly company: string | null
  readonly place: string | null
  readonly requirements: readonly Pick<Requirement, 'text' | 'level'>[]
}

/** How much of a line is looked at. */
const longestSentence = 600

/**
 * Who reads applications, as the posting names them: "Mr Anil Deshmukh", "Frau Dr. Keller", "Jo". Who is only there for questions is nobody to write to, and of two people neither is:
 * a letter to the wrong person is worse than one to the team.
 */
export function findAddressee(lines: readonly PostingLine[], about: AboutPosting): string | null {
  const whole = lines.map(({ text }) => text).join('\n')
  const found = lines
    .slice(0, 400)
    .flatMap((line, at) => sentencesOf(line, lines[at + 1]))
    .flatMap((sentence, at, all) => peopleIn(sentence, { before: all[at - 1] ?? '', whole, about }))
  const readers = found.filter(({ tells }) => tells === 'reader')
  return theOnly((readers.length > 0 ? readers : found).map(({ person }) => person))
}

/** A line's sentences; what ends with a colon goes on in the next line, and none ends behind an initial: "Captain R. Loveday". */
function sentencesOf({ text }: PostingLine, next: PostingLine | undefined): string[] {
  const read = text.slice(0, 4 * longestSentence)
  const on = /(?:[:：]|\b(?:to|FAO|an|à))$/u.test(read) && next ? ` ${next.text.slice(0, 120)}` : ''
  const whole: string[] = []
  for (const { start, end } of sentences(read + on)) {
    const sentence = (read + on).slice(start, Math.min(end, start + longestSentence))
    const before = whole.at(-1)
    if (before !== undefined && /\s\p{Lu}\.$/u.test(before)) whole[whole.length - 1] = `${before} ${sentence}`
    else whole.push(sentence)
  }
  return whole
}

interface Around {
  readonly before: string
  readonly whole: string
  readonly about: AboutPosting
}

function peopleIn(sentence: string, { before, whole, about }: Around): Found[] {
  return addresseeSayings.flatMap(({ words, tells, close }) =>
    [...sentence.matchAll(words)].flatMap((match): Found[] => {
      const named = match.groups?.person ?? ''
      const person = trimmed(named)
      const behind = sentence.slice(match.index + match[0].indexOf(named) + person.length)
      if (!isPerson(person, behind) || isTheirs(person, about) || isTask(match[0], about)) return []
      if (!/\s/u.test(person) && !(close && isCalled(person, whole))) return []
      if (tells === 'contact' && isForAnswers({ before, sentence, behind })) return []
      const second = /\s/u.test(person) ? undefined : alongside.exec(behind)?.groups?.second
      if (second !== undefined && !isPost(second.toLowerCase())) return [{ person: `${person} and ${second}`, tells }]
      return joined.test(behind)
        ? [
            { person, tells },
            { person: behind, tells },
          ]
        : [{ person, tells }]
    }),
  )
}

/** "Questions? Call Ingrid.", "… or call Dana for a chat": what the person is there for, unless the sentence tells how to apply to them. */
function isForAnswers({ before, sentence, behind }: { before: string; sentence: string; behind: string }): boolean {
  if (offersAnswers.test(behind)) return true
  const asked = shortQuestion.test(before) ? `${before} ${sentence}` : sentence
  return offersAnswers.test(asked) && !tellsToApply.test(sentence)
}

const shortQuestion = /^(?:\S+\s+){0,6}\S+\?$/u

/** "… or Tom Brown": a second person. */
const joined = /^,? (?:and|or|und|oder|et|ou|y|o|en|of|&|\/) (?:to )?\p{Lu}\p{L}+ \p{Lu}/u

/** "Beth and Tom, hello@…": two by their given names, to whom one writes together. */
const alongside = /^ (?:and|&) (?<second>\p{Lu}\p{Ll}+)(?=\s*(?:[,.;:!(]|$))/u

/** Without what the person is, where no comma parts it from the name: "Anil Deshmukh Practice Principal". */
function trimmed(named: string): string {
  const words = named.split(/\s+/u)
  const at = words.findIndex((word, index) => index > 1 && isPost(word.toLowerCase()))
  return (at < 0 ? words : words.slice(0, at))
    .join(' ')
    .replace(/^Herrn(?=\s)/u, 'Herr')
    .replace(/(?<=\p{L}{2})\.$/u, '')
}

const isPost = (word: string) => roleWords.has(word) || departmentWords.has(word) || organisationWords.has(word)

/** The employer or the place, where words of a person's shape name them. */
function isTheirs(person: string, { company, place }: AboutPosting): boolean {
  return [company, place].some((fact) => fact !== null && ` ${plain(fact)} `.includes(` ${plain(person)} `))
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

/** What the work is: "Write to Dr Ames about each patient". */
const isTask = (words: string, { requirements }: AboutPosting): boolean =>
  requirements.some(({ level, text }) => level !== 'question' && level !== 'eligibility' && text.includes(words))

/** A given name alone, which the posting uses for no place: "in Leeds". */
function isCalled(name: string, whole: string): boolean {
  return (
    name.length > 1 &&
    !isPost(name.toLowerCase()) &&
    !new RegExp(String.raw`(?<!\p{L})(?:in|near|around|from|of|at|across|outside) ${name}(?!\p{L})`, 'u').test(whole)
  )
}

/** The one person these are, best named; null for none or several. */
function theOnly(people: readonly string[]): string | null {
  const keys = new Set(people.map(keyOf))
  const titled = people.filter((one) => namedPerson(one, 'en')?.courtesy)
  const best = (titled.length > 0 ? titled : people).toSorted((a, b) => b.length - a.length)[0]
  if (best === undefined) return null
  return keys.size === 1 || [...keys].every((key) => plain(best).split(' ').includes(key)) ? best : null
}

const keyOf = (person: string): string => {
  const { family, given } = namedPerson(person, 'en') ?? { family: null, given: null }
  return plain(family ?? given ?? person)
}
