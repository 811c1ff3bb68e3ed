import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { readBytes } from '../../electron/adapters/readers/read-bytes.ts'
import type { Reading } from '../../shared/domain/reading.ts'
import { readSource } from '../../shared/importing/read-source.ts'
import { type Count, emptyCounts, f1, integrity, likeness, measures, scoreReading } from './score-reading.ts'

/**
 * Field F1 of import over CVs written by hand in the free ways people write. `development` may be looked at (`--misses`),
 * of `untouched` only the score is printed: it is never tuned on.
 */
const study = z.object({
  title: z.string(),
  organisation: z.string(),
  location: z.string(),
  start: z.string(),
  end: z.string(),
})
const truthSchema = z.object({
  name: z.string(),
  roles: z.array(study.extend({ bullets: z.array(z.string()) })),
  studies: z.array(study),
  /** Certificates, publications, awards, projects, languages: kind and title. */
  others: z.array(z.object({ kind: z.string(), title: z.string() })),
  /** Words of others, with who said them. */
  said: z.array(z.object({ text: z.string(), by: z.string().nullable() })),
  links: z.array(z.string()),
  /** What must be kept as evidence but belongs to no role. */
  also: z.array(z.string()),
})
type Truth = z.infer<typeof truthSchema>

const extraMeasures = ['names', 'others', 'said', 'said by', 'links', 'also kept'] as const
type Extra = Record<(typeof extraMeasures)[number], Count>

async function measure(set: 'development' | 'untouched'): Promise<void> {
  const folder = new URL(`people-handwritten/${set}/`, import.meta.url)
  const files = readdirSync(folder).filter((name) => !name.endsWith('.truth.json'))
  const counts = emptyCounts()
  const zero = (): Count => ({ right: 0, found: 0, wanted: 0 })
  const extra: Extra = {
    names: zero(),
    others: zero(),
    said: zero(),
    'said by': zero(),
    links: zero(),
    'also kept': zero(),
  }
  const totals = { wrong: 0, shown: 0, lost: 0, invented: 0 }
  for (const name of files) {
    const truth = truthSchema.parse(JSON.parse(readFileSync(new URL(`${name}.truth.json`, folder), 'utf8')))
    const bytes = new Uint8Array(readFileSync(new URL(name, folder)))
    const reading = readSource(await readBytes({ name, bytes }))
    const misses = scoreExtra(reading, truth, extra)
    const score = scoreReading(ofRoles(reading, truth), personOf(truth), true)
    for (const each of measures) addCount(counts[each], score.counts[each])
    totals.wrong += score.silent.wrong
    totals.shown += score.silent.shown
    const { lost, invented } = integrity(reading)
    totals.lost += lost
    totals.invented += invented
    if (set === 'development' && process.argv.includes('--misses'))
      console.log(`--- ${name} (lost ${lost}, invented ${invented})\n${[...score.misses, ...misses].join('\n')}`)
  }
  const row = measures.map((each) => `${each} ${f1(counts[each]).toFixed(3)}`).join('  ')
  const more = extraMeasures.map((each) => `${each} ${extra[each].right}/${extra[each].wanted}`).join('  ')
  console.log(`handwritten ${set}  ${files.length} files\n  ${row}\n  ${more}`)
  console.log(
    `  silent errors ${((100 * totals.wrong) / Math.max(1, totals.shown)).toFixed(1)} %  words lost ${totals.lost}  invented ${totals.invented}`,
  )
}

/** The reading without what the truth allows beside the roles, so that only real strays count against it. */
function ofRoles(reading: Reading, truth: Truth): Reading {
  const allowed = [...truth.also, ...truth.said.map(({ text }) => text), ...truth.others.map(({ title }) => title)]
  const fine = (text: string) => allowed.some((each) => likeness(text, each) >= 0.8)
  const other = new Set(
    reading.entries.filter(({ kind, title }) => kind === 'other' && title !== null && fine(title)).map(({ id }) => id),
  )
  return {
    ...reading,
    entries: reading.entries.filter(({ id }) => !other.has(id)),
    evidence: reading.evidence.filter(
      ({ text, entry, said }) => said === null && !fine(text) && !(entry !== null && other.has(entry)),
    ),
  }
}

function personOf(truth: Truth) {
  return {
    ...truth,
    headline: '',
    email: '',
    phone: '',
    place: '',
    summary: '',
    projects: [],
    skills: [],
    languages: [],
    awards: [],
  }
}

function scoreExtra(reading: Reading, truth: Truth, extra: Extra): string[] {
  const misses: string[] = []
  const count = (measure: keyof Extra, right: boolean, what: string) => {
    extra[measure].wanted += 1
    if (right) extra[measure].right += 1
    else misses.push(`${measure}: ${what}`)
  }
  count('names', likeness(reading.basics.name ?? '', truth.name) >= 0.8, `${reading.basics.name}`)
  for (const { kind, title } of truth.others) {
    const near = reading.entries.filter((entry) => entry.kind === kind && entry.title !== null)
    const found = near.some(
      (entry) =>
        likeness(entry.title ?? '', title) >= 0.7 || (kind === 'publication' && title.includes(entry.title ?? '')),
    )
    count('others', found, `${kind} “${title}” among ${near.map((entry) => entry.title).join(' | ')}`)
  }
  for (const { text, by } of truth.said) {
    const found = reading.evidence.find((item) => likeness(item.text, text) >= 0.8 && item.said !== null)
    count('said', found !== undefined, text)
    if (by) count('said by', likeness(found?.said?.who ?? '', by) >= 0.6, `${by}, found ${found?.said?.who}`)
  }
  for (const link of truth.links)
    count(
      'links',
      reading.evidence.some(({ links }) => links.some(({ href }) => href === link)),
      link,
    )
  for (const text of truth.also)
    count(
      'also kept',
      reading.evidence.some((item) => likeness(item.text, text) >= 0.8),
      text,
    )
  return misses
}

function addCount(sum: Count, more: Count): void {
  sum.right += more.right
  sum.found += more.found
  sum.wanted += more.wanted
}

if (!process.argv.includes('--only=untouched')) await measure('development')
if (!process.argv.includes('--only=development')) await measure('untouched')
