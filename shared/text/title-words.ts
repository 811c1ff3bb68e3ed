import { personTitles } from './person-titles.ts'

/** Which of them stand in small letters too, in front of a name: "a don Luis", "t.a.v. mevrouw De Vries". */
const small = new Set(['don', 'doña', 'dhr', 'heer', 'de heer', 'meneer', 'mevrouw', 'mevr', 'mw'])
const capital = (title: string) => title.charAt(0).toUpperCase() + title.slice(1)
const written = [...personTitles.keys(), 'm', 'd', 'de heer'].flatMap((title) =>
  small.has(title) ? [title, capital(title)] : [capital(title)],
)

/** One title before a name as running text writes it, as the source of a pattern: "Frau", "Dr.", "de heer". The longest comes first. */
export const titleWords = `(?:${written.toSorted((one, other) => other.length - one.length).join('|')})\\.?`
