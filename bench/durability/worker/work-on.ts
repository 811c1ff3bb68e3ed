import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { replaceFile } from '../../../electron/adapters/files/replace-file.ts'
import { settingsFile } from '../../../electron/adapters/settings/settings-file.ts'
import { compose } from '../../../electron/compose.ts'
import type { DocumentReader } from '../../../electron/ports.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { beginApplication, numberedDocument, posting, someCv } from './library.ts'

export interface Work {
  readonly mode: 'type' | 'work'
  readonly acts: number
  /** Told a line for each act that was acknowledged or refused. */
  readonly say: (line: string) => void
  /** A number that no other worker on the library has. */
  readonly worker: number
  /** Reads files; in a process of its own when left out. */
  readonly reader?: DocumentReader
  /** What is mended in the end, after which the same host must be able to save again. */
  readonly mend?: () => void
}

/** Reads, drafts, exports and types into the library of a folder, as a host does for its windows. Fails with a VouchError when it cannot be opened. */
export async function workOn(folder: string, { mode, acts, say, worker, reader, mend }: Work): Promise<void> {
  const { router, ports, close } = compose({
    library: join(folder, 'library.vouch'),
    about: { kind: 'command-line', version: '0', platform: process.platform },
    settings: settingsFile(join(folder, 'settings')),
    log: { write: () => {} },
    ...(reader ? { reader } : {}),
  })
  for (const { code } of ports.store.notices) say(`notice ${code}`)
  const client = createRouterClient(router, { context: {} })
  let application = ''
  let revision = 0

  const begin = () => {
    application = beginApplication(ports.store)
    revision = ports.store.documents.get(application)?.revision ?? 0
    say('began')
  }
  const type = async (number: number) => {
    if (application === '') begin()
    const document = numberedDocument(worker, number)
    const { stored } = await client.documents.save({ application, revision, document })
    revision = stored.revision
    say(`saved ${worker} ${number}`)
  }
  const read = async (number: number) => {
    const file = new File([someCv(worker, number)], `cv-${worker}-${number}.md`)
    for await (const event of await client.library.import({ files: [file] }))
      if (event.kind === 'done') say(`read ${worker} ${number}`)
  }
  const draft = async (number: number) => {
    const made = await client.postings.add({ text: posting(worker, number) })
    const { id } = await client.applications.create({ posting: made.id, kind: 'statement' })
    say(`applied ${id}`)
    await answer(id)
    const { file, receipt } = await client.exports.write({ application: id, format: 'md' })
    const bytes = new Uint8Array(await file.arrayBuffer())
    await replaceFile(join(folder, 'out.md'), bytes)
    if (receipt !== null) await client.exports.arrived({ application: id, receipt })
    say(`exported ${bytes.length}`)
  }

  const answer = async (id: string) => {
    const [evidence] = (await client.library.view()).evidence
    const { document, revision: at } = await client.documents.get({ application: id })
    const [section] = document.sections
    const requirement = section?.requirements[0]
    if (!evidence || !section || requirement === undefined) return
    await client.matches.pair({ application: id, requirement, evidence: evidence.id })
    say(`paired ${id}`)
    const { sentences } = await client.drafts.compose({ application: id, section: section.id })
    const content = [{ kind: 'text' as const, text: sentences.map(({ text }) => text).join(' '), marks: [] }]
    const drafted = { ...section, blocks: [{ kind: 'paragraph' as const, content }] }
    const sections = [drafted, ...document.sections.slice(1)]
    const { stored } = await client.documents.save({
      application: id,
      revision: at,
      document: { ...document, sections },
    })
    say(`drafted ${id} ${stored.revision}`)
  }

  const attempt = attempting(say)
  await attempt(async () => begin())
  for (let number = 1; number <= acts; number += 1) {
    if (mode === 'work' && number % 3 === 1) await attempt(() => read(number))
    else if (mode === 'work' && number % 3 === 2) await attempt(() => draft(number))
    else await attempt(() => type(number))
  }
  if (mend) {
    mend()
    await attempt(() => type(acts + 1))
  }
  await attempt(async () => close())
}

/** A refusal is told and the work goes on, as a person would; anything that is no sentence for people ends it. */
const attempting =
  (say: Work['say']) =>
  async (act: () => Promise<void>): Promise<void> => {
    try {
      await act()
    } catch (error) {
      const problem = error instanceof VouchError ? error : sentenceIn(error)
      if (!problem) throw error
      say(`refused ${problem.code} ${problem.message}`)
    }
  }

/** What the contract makes of a VouchError on its way to a window. */
function sentenceIn(error: unknown): { code: string; message: string } | null {
  if (!(error instanceof Error) || !('data' in error)) return null
  const { data } = error
  const code = typeof data === 'object' && data !== null && 'code' in data ? String(data.code) : null
  return code === null ? null : { code, message: error.message }
}
