import { entrySchema } from '../../domain/entry.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { Requirement } from '../../domain/requirement.ts'
import type { DocumentComposition } from '../document-composition.ts'

const nowhere = { start: 0, end: 0 }

/**
 * A composition written down for a test: "Role | Company" first, then each requirement after "# ", entries as "Title | Organisation | start | end"
 * and evidence as "- " under them. All evidence under a requirement is paired with it.
 */
export function readComposition(text: string): Omit<DocumentComposition, 'kind'> {
  const [head = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '')
  const [role = null, company = null] = head.split(' | ')
  const entries = new Map<string, ReturnType<typeof entrySchema.parse>>()
  const evidence: Evidence[] = []
  const requirements: Requirement[] = []
  const choices: { requirement: string; evidence: { id: string; strength: 'strong' }[] }[] = []
  let entry: string | null = null
  for (const line of lines) {
    if (line.startsWith('# ')) {
      const id = `q${requirements.length + 1}`
      requirements.push({
        id,
        text: line.slice(2),
        level: 'must',
        group: null,
        quote: nowhere,
        years: null,
        limit: null,
      })
      choices.push({ requirement: id, evidence: [] })
    } else if (line.startsWith('- ')) {
      const id = `e${evidence.length + 1}`
      const item = readItem(line.slice(2))
      evidence.push({ id, ...item, entry, parent: null, by: 'import', original: null, origins: [], links: [] })
      choices.at(-1)?.evidence.push({ id, strength: 'strong' })
    } else {
      const known = entries.get(line) ?? readEntry(line, `r${entries.size + 1}`)
      entries.set(line, known)
      entry = known.id
    }
  }
  const basics = [
    { name: 'Ines Farrow', email: 'ines@farrow.example.org', phone: null, location: 'Tidewell', urls: [] },
  ]
  let last = 0
  const newId = (prefix: string) => `${prefix}${++last}`
  const posting = { role, company, requirements }
  return { posting, choices, entries: [...entries.values()], evidence, basics, words: null, today: '2026-03-02', newId }
}

function readEntry(line: string, id: string) {
  const [title, organisation, start, end] = line.split('|').map((part) => part.trim() || null)
  const about = {
    title: title ?? null,
    organisation: organisation ?? null,
    location: null,
    start: start ?? null,
    end: end ?? null,
  }
  return entrySchema.parse({ id, kind: title ? 'work' : 'certificate', ...about, doubts: [], origins: [] })
}

/** “Words” — Who, when: what others said. */
function readItem(text: string): Pick<Evidence, 'text' | 'said'> {
  const [, words, who, when] = /^“(.+)” — (.+), (\d{4})$/u.exec(text) ?? []
  return words ? { text: words, said: { who: who ?? null, when: when ?? null, href: null } } : { text, said: null }
}
