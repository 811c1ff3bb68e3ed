import { personTitles, type TitleSays, titlesOfOne } from './person-titles.ts'

/** A person as a text names them, taken apart; titles as written. A name that stands alone is the family's behind a title, else the given one. */
export interface NamedPerson {
  /** "Frau", "Mr": what the text calls them; null when it does not say. */
  readonly courtesy: { readonly title: string; readonly says: 'man' | 'woman' | 'anyone' } | null
  /** "Dr.", "Prof. Dr."; empty for none. */
  readonly ranks: string
  /** "Sir", which goes with the given name. */
  readonly honour: string | null
  readonly given: string | null
  readonly family: string | null
  /** Given and family name together. */
  readonly whole: string
}

interface Title {
  readonly title: string
  readonly says: TitleSays
}

const particle =
  /^(?:van|von|vom|zu|zur|de|del|della|der|den|di|da|das|do|dos|du|la|le|les|los|el|al|bin|ibn|ap|ab|ter|ten|op|'t|y|e|af|st|saint)$/iu
/** Letters of degrees and orders behind a name. */
const behind = /^(?:\p{Lu}{2,}|PhD|BSc|MSc|MEd|Esq|jun|sen|Jr)\.?$/u
/** Two people, or a name and more of a sentence. */
const several = /\s(?:and|or|und|oder|et|ou|en|of|o|&|\/)\s/u

/** Takes "Frau Dr. Petra van der Keller, Leiterin" apart; null for what names no one person. `language` is the primary tag of the text. */
export function namedPerson(text: string, language: string): NamedPerson | null {
  const called = (text.split(/[,(–]/u)[0] ?? '').trim()
  if (several.test(called)) return null
  const { titles, names } = parted(called.split(/\s+/u).filter(Boolean), language)
  if (names.length === 0) return null
  const courtesy = titles.find(({ says }) => says !== 'rank' && says !== 'given')
  return {
    courtesy: courtesy ? { title: courtesy.title, says: courtesyOf(courtesy.says) } : null,
    ranks: titles
      .filter(({ says }) => says === 'rank')
      .map(({ title }) => title)
      .join(' '),
    honour: titles.find(({ says }) => says === 'given')?.title ?? null,
    ...namesOf(names, titles.length > 0),
    whole: names.join(' '),
  }
}

const courtesyOf = (says: TitleSays) => (says === 'man' || says === 'woman' ? says : 'anyone')

/** The titles in front, and the names behind them without their degrees. */
function parted(words: readonly string[], language: string): { titles: Title[]; names: string[] } {
  const saysOf = (word: string) => {
    const plain = word.toLowerCase().replace(/\.$/u, '')
    return personTitles.get(plain) ?? titlesOfOne.get(language)?.get(plain)
  }
  const from = words[0]?.toLowerCase() === 'de' && saysOf(words[1] ?? '') ? 1 : 0
  const first = words.findIndex((word, at) => at >= from && saysOf(word) === undefined)
  const count = first < 0 ? words.length : first
  const titles = words.slice(from, count).flatMap((title) => {
    const says = saysOf(title)
    return says === undefined ? [] : [{ title, says }]
  })
  const shouted = !/\p{Ll}/u.test(words.slice(count).join(''))
  return { titles, names: words.slice(count).filter((word, at) => at === 0 || shouted || !behind.test(word)) }
}

function namesOf(names: readonly string[], titled: boolean): Pick<NamedPerson, 'given' | 'family'> {
  const [only = ''] = names
  if (names.length === 1) return titled ? { given: null, family: only } : { given: only, family: null }
  const from = familyFrom(names)
  return { given: names.slice(0, from).join(' ') || null, family: names.slice(from).join(' ') }
}

/** Where the family's name begins: at its first small word, else at the last word. "A. van der Berg", "Maud Le Breton". */
function familyFrom(names: readonly string[]): number {
  const at = names.findIndex(
    (name, index) => index < names.length - 1 && particle.test(name) && (index > 0 || /^\p{Ll}/u.test(name)),
  )
  return at < 0 ? names.length - 1 : at
}
