import { type NamedPerson, namedPerson } from '../../text/named-person.ts'
import { personName } from '../documents/person-name.ts'
import { primaryLanguage } from '../languages/primary-language.ts'
import { englishTitles, type GreetingForms, greetingForms } from './greeting-forms.ts'
import { letterPhrases } from './letter-phrases.ts'

/** The line a letter begins with, and the one above its signature. */
export interface LetterGreeting {
  readonly salutation: string
  readonly closing: string
}

/**
 * Greets the person a letter is to, as far as their name says how: "Dear Ms Fitch" only where a title is stated, else "Dear Lorraine Fitch". Nobody, or more than one,
 * is greeted as the language greets readers it does not know. `language` is a BCP 47 tag.
 */
export function letterGreeting(addressee: string | null, language: string): LetterGreeting {
  const phrases = letterPhrases(language)
  const unknown = { salutation: phrases.salutation, closing: phrases.greeting }
  const primary = primaryLanguage(language)
  const forms = Object.entries(greetingForms).find(([tag]) => tag === primary)?.[1]
  const person = addressee === null ? null : namedPerson(addressee, primary)
  const salutation = person && forms ? greeted(person, forms, primary) : null
  if (salutation === null) return unknown
  return { salutation, closing: person?.family ? closingOf(language, forms, phrases.greeting) : phrases.greeting }
}

function closingOf(language: string, forms: GreetingForms | undefined, plain: string): string {
  return language === 'en-US' || language === 'en-CA' ? 'Sincerely,' : (forms?.closing ?? plain)
}

function greeted(person: NamedPerson, forms: GreetingForms, language: string): string | null {
  const { courtesy, ranks, honour, given, family } = person
  if (honour !== null && language === 'en') return `Dear ${honour} ${given ?? family ?? ''},`
  const form = formFor(person, forms, language)
  if (form === undefined) return null
  const called = personName(family ?? '')
  return form
    .replace('{title}', () => (ranks === '' ? englishTitle(courtesy) : englishRank(ranks)))
    .replace('{ranks}', () => ranks)
    .replace('{family}', () => (forms.capitalFamily ? called.replace(/^\p{Ll}/u, upper) : called))
    .replace('{whole}', () => personName(person.whole))
    .replace(/ {2,}/gu, ' ')
}

function formFor({ courtesy, ranks, given, family }: NamedPerson, forms: GreetingForms, language: string) {
  if (family === null) return forms.given
  if (language === 'en') return courtesy ? forms.man : ranks === '' ? forms.named : forms.rank
  if (courtesy && courtesy.says !== 'anyone') return forms[courtesy.says]
  return ranks === '' && given !== null ? forms.named : forms.rank
}

const upper = (letter: string) => letter.toUpperCase()

/** "Prof. Dr." → "Professor"; "Dr." stays as written. */
const englishRank = (ranks: string): string =>
  /^prof/iu.test(ranks) ? 'Professor' : (ranks.split(' ')[0] ?? '').replace(/^(?:docteure?|doctora?|dra)\b\.?/iu, 'Dr')

const english = /^(?:mr|mrs|ms|miss)\.?$/iu
const englishTitle = (courtesy: NamedPerson['courtesy']): string =>
  courtesy === null || english.test(courtesy.title) ? (courtesy?.title ?? '') : englishTitles[courtesy.says]
