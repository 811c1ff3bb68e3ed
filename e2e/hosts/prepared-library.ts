import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Client, startTarget } from '../../bench/security/target.ts'
import { applyProposal } from '../../shared/composing/documents/apply-proposal.ts'
import type { DocumentKind } from '../../shared/domain/document.ts'

/** A file of `e2e/fixtures` by its name, or a text with a name of its own. */
export type Given = string | { readonly name: string; readonly text: string }

/** One application as it stands when a test begins; requirements and evidence are named by how their words begin. */
export interface PreparedApplication {
  readonly posting: Given
  /** A statement when left out. */
  readonly kind?: DocumentKind
  readonly pairs?: readonly (readonly [asked: string, words: string])[]
  /** Requirements whose sections the composer has written, in the order of writing. */
  readonly drafted?: readonly string[]
  /** What it is called, where the posting does not say it so. */
  readonly named?: { readonly role: string; readonly company: string }
}

/** What is in the library when a test begins that is not about bringing it there. */
export interface Prepared {
  readonly sources?: readonly Given[]
  readonly applications?: readonly PreparedApplication[]
}

const fixtures = resolve(import.meta.dirname, '../fixtures')

/** Makes a library in a folder by the operations that the window uses too, in a host that has ended when this returns. Gives its file. */
export async function preparedLibrary(folder: string, { sources = [], applications = [] }: Prepared): Promise<string> {
  const { client, library, stop } = await startTarget(folder)
  try {
    const files = await Promise.all(sources.map(fileOf))
    if (files.length > 0)
      for await (const event of await client.library.import({ files }))
        if (event.kind === 'failed') throw new Error(event.problem.message)
    for (const application of applications) await begin(client, application)
  } finally {
    await stop()
  }
  return library
}

async function fileOf(given: Given): Promise<File> {
  if (typeof given !== 'string') return new File([given.text], given.name)
  return new File([await readFile(resolve(fixtures, given))], given)
}

async function begin(client: Client, made: PreparedApplication): Promise<void> {
  const { posting, kind, pairs = [], drafted = [], named } = made
  const { requirements, id } = await client.postings.add({ text: await (await fileOf(posting)).text() })
  const { id: application } = await client.applications.create({ posting: id, ...(kind ? { kind } : {}) })
  if (named) {
    await client.postings.describe({ id, role: named.role, company: named.company })
    await client.applications.rename({ id: application, title: named.role, company: named.company })
  }
  const { evidence } = await client.library.view()
  for (const [asked, words] of pairs)
    await client.matches.pair({
      application,
      requirement: idOf(requirements, asked),
      evidence: idOf(evidence, words),
    })
  if (drafted.length > 0) {
    const answered = drafted.map((asked) => idOf(requirements, asked))
    await draft(client, application, answered)
  }
}

/** Writes into each requirement's section what the composer proposes. */
async function draft(client: Client, application: string, answered: readonly string[]): Promise<void> {
  const { document, revision } = await client.documents.get({ application })
  const sections = await Promise.all(
    document.sections.map(async (section) => {
      if (!section.requirements.some((id) => answered.includes(id))) return section
      return applyProposal(section, await client.drafts.compose({ application, section: section.id }))
    }),
  )
  await client.documents.save({ application, revision, document: { ...document, sections } })
}

function idOf(all: readonly { readonly id: string; readonly text: string }[], words: string): string {
  const found = all.find(({ text }) => text.startsWith(words))
  if (!found) throw new Error(`Nothing begins with “${words}”.`)
  return found.id
}
