import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readBytes } from '../../electron/adapters/readers/read-bytes.ts'
import { chosenDocument } from '../../electron/command-line/chosen-document.ts'
import { documentKinds } from '../../shared/domain/document.ts'
import type { ReadDocument } from '../../shared/domain/reading.ts'
import { readPosting } from '../../shared/requirements/read-posting.ts'
import { labelledPostings } from '../requirements/labelled-posting.ts'
import { judgeDocument } from './judge-document.ts'
import { type OneLibrary, readLibrary } from './read-library.ts'

/**
 * Every CV of the repository against its postings, as each kind of document and within several limits: what the composer writes must have no flag, no
 * underline and nothing a reader aloud would stumble over. A bounded part by default; `--each N` postings for each CV, `--all` for every pair,
 * `--people FOLDER` and `--postings FOLDER` for others' files, `--show` for the faults themselves, `--only WORD` for files of a name.
 */
const { values } = parseArgs({
  options: {
    each: { type: 'string', default: '4' },
    from: { type: 'string', default: '0' },
    all: { type: 'boolean' },
    show: { type: 'boolean' },
    people: { type: 'string', multiple: true },
    postings: { type: 'string', multiple: true },
    only: { type: 'string' },
  },
})
const here = import.meta.dirname
const today = '2026-03-02'
const limits = [null, 250, 120] as const
const cvs = /\.(?:md|txt|html|pdf|docx)$/u

const folders = (parent: string, names: RegExp) =>
  readdirSync(join(here, '..', parent)).flatMap((name) => (names.test(name) ? [join(here, '..', parent, name)] : []))
const peopleFolders = values.people ?? [
  ...folders('import/fixtures', /^/u),
  ...folders('import/people-handwritten', /^(?:development|untouched)$/u),
]
const postingFolders = values.postings ?? folders('requirements/fixtures', /^/u)

const files = peopleFolders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => cvs.test(name) && (!values.only || name.includes(values.only)))
    .map((name) => join(folder, name)),
)
const people: OneLibrary[] = []
for (const file of files) people.push(await readLibrary(file))

async function readJobs(folder: string): Promise<ReadDocument[]> {
  if (values.postings) {
    const { readFileSync } = await import('node:fs')
    return await Promise.all(
      readdirSync(folder)
        .filter((name) => cvs.test(name) && statSync(join(folder, name)).isFile())
        .map((name) => readBytes({ name, bytes: readFileSync(join(folder, name)) })),
    )
  }
  return await Promise.all(
    labelledPostings(folder).map(({ name, text, format }) =>
      readBytes({ name: `${name}.${format}`, bytes: new TextEncoder().encode(text) }),
    ),
  )
}
const read = (await Promise.all(postingFolders.map(readJobs))).flat()
const postings = read.map((document) => readPosting(document)).filter(({ requirements }) => requirements.length > 0)

const each = values.all ? postings.length : Math.min(Number(values.each), postings.length)
const step = Math.max(1, Math.floor(postings.length / each))
const counts = { documents: 0, sentences: 0, cited: 0, uncited: 0, aloud: 0, over: 0 }
const seen = new Set<string>()
const tell = (kind: string, name: string, faults: readonly string[]) => {
  for (const fault of faults) {
    if (!values.show || seen.has(fault)) continue
    seen.add(fault)
    console.log(`${kind} · ${name}: ${fault}`)
  }
}

for (const [at, person] of people.entries()) {
  for (let turn = 0; turn < each; turn++) {
    const posting = postings[(at * 7 + Number(values.from) + turn * step) % postings.length]
    if (!posting) continue
    for (const kind of documentKinds) {
      for (const words of limits) {
        let last = 0
        const newId = (prefix: string) => `${prefix}${++last}`
        const { composed } = chosenDocument({ ...person, kind, posting, words, today, newId })
        const judged = judgeDocument(composed, person, { posting, today })
        counts.documents += 1
        counts.sentences += judged.sentences
        counts.cited += judged.cited.length
        counts.uncited += judged.uncited.length
        counts.aloud += judged.aloud.length
        const over = words !== null && judged.words > words
        counts.over += Number(over)
        tell('cited', person.name, judged.cited)
        tell('reader', person.name, judged.uncited)
        tell('aloud', person.name, judged.aloud)
        tell('limit', person.name, over ? [`${judged.words} words of ${words} (${kind}, ${posting.role})`] : [])
      }
    }
  }
}

console.log(
  `composer: ${counts.documents} documents, ${counts.sentences} sentences of ${people.length} people and ${postings.length} postings`,
)
console.log(`composer: flags and underlines against what is cited: ${counts.cited}`)
console.log(`composer: flags and underlines for a reader without the citations: ${counts.uncited}`)
console.log(`composer: faults read aloud: ${counts.aloud}`)
console.log(`composer: documents over their limit: ${counts.over}`)
