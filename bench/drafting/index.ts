import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readPeople, readPostings } from './read-files.ts'
import { sweep } from './sweep.ts'

/**
 * Every CV of the repository against its postings, as each kind of document and within several limits: what the composer writes must have no flag, no
 * underline and nothing a reader aloud would stumble over. A bounded part by default; `--each N` postings for each CV (`--from N` begins at another), `--all`
 * for every pair, `--people FOLDER` and `--postings FOLDER` for others' files, `--show` for the faults themselves. `lines.ts` beside it tells every line of
 * CVs by itself.
 */
const { values } = parseArgs({
  options: {
    each: { type: 'string', default: '2' },
    from: { type: 'string', default: '0' },
    all: { type: 'boolean' },
    show: { type: 'boolean' },
    people: { type: 'string', multiple: true },
    postings: { type: 'string', multiple: true },
  },
})
const folders = (parent: string, names = /^/u) =>
  readdirSync(join(import.meta.dirname, '..', parent))
    .filter((name) => names.test(name))
    .map((name) => join(import.meta.dirname, '..', parent, name))

const people = await readPeople(
  values.people ?? [
    ...folders('import/fixtures'),
    ...folders('import/people-handwritten', /^(?:development|untouched)$/u),
  ],
)
const postings = await readPostings(values.postings ?? folders('requirements/fixtures'), !values.postings)
const each = values.all ? postings.length : Math.min(Number(values.each), postings.length)
const { documents, sentences, faults } = sweep({ people, postings, each, from: Number(values.from) })

if (values.show)
  for (const [kind, lines] of Object.entries(faults))
    for (const line of new Set(lines)) console.log(`${kind} · ${line}`)
console.log(
  `composer: ${documents} documents, ${sentences} sentences of ${people.length} people and ${postings.length} postings`,
)
console.log(`composer: flags and underlines against what is cited: ${faults.cited.length}`)
console.log(`composer: flags and underlines for a reader without the citations: ${faults.reader.length}`)
console.log(`composer: faults read aloud: ${faults.aloud.length}`)
console.log(`composer: documents over their limit: ${faults.limit.length}`)
