import type { Entry } from '../../domain/entry.ts'
import { atOrganisation } from '../phrases/at-organisation.ts'

/** "Thesis: Lichens of old walls" of a study → "My thesis at the University of Fenwick was “Lichens of old walls”"; of one that goes on it is. */
export function thesisSentence(phrase: string, entry: Entry | null): string | null {
  const { what, title } =
    /^(?<what>(?:(?:phd|doctoral|master['’]?s|bachelor['’]?s|msc|final[- ]year|undergraduate|diploma) )?(?:thesis|dissertation))(?: title)?\s*[:–-]\s*[“"‘']?(?<title>[^“”":;]{8,140}?)[”"’']?$/iu.exec(
      phrase,
    )?.groups ?? {}
  if (!what || !title) return null
  const said = /^(?:PhD|MSc)/u.test(what) ? what : what.charAt(0).toLowerCase() + what.slice(1)
  const where = entry?.kind === 'education' && entry.organisation ? ` ${atOrganisation(entry.organisation)}` : ''
  const { name = title.trim(), mark = '' } =
    /^(?<name>.*?)(?<mark> \(\d+(?:\.\d+)? ?%\))$/u.exec(title.trim())?.groups ?? {}
  const [first = name, ...further] = name.split(
    /, (?=(?:n ?= ?\d|\d|(?:online|postal|field|telephone) |interviews\b|grade\b|mark\b|distinction\b|merit\b))/u,
  )
  const aside = further.length > 0 ? ` (${further.join(', ')})` : mark
  return `My ${said}${where} ${entry?.kind === 'education' && entry.end === 'present' ? 'is' : 'was'} “${first.charAt(0).toUpperCase()}${first.slice(1)}”${aside}`
}
