import type { Entry } from '../../domain/entry.ts'
import { atOrganisation } from '../phrases/at-organisation.ts'

/** "Thesis: Lichens of old walls" of a study → "My thesis at the University of Fenwick was “Lichens of old walls”". */
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
  return `My ${said}${where} was “${name.charAt(0).toUpperCase()}${name.slice(1)}”${mark}`
}
