import { client } from '../api.ts'
import { sampleCv, sampleName, samplePosting } from './sample-files.ts'

/** What of the library came from the sample. */
export interface FoundSample {
  readonly sources: readonly string[]
  readonly applications: readonly string[]
}

/** The sample's source and applications, known by their very words; null when nothing of it is there. */
export async function findSample(): Promise<FoundSample | null> {
  const [view, list] = [await client.library.view(), await client.applications.list()]
  const named = view.sources.filter(({ name }) => name === sampleName)
  const sources = await keepThat(named, async ({ id }) => (await client.library.source({ id })).text === sampleCv)
  const applications = await keepThat(
    list,
    async ({ posting }) => (await client.postings.get({ id: posting })).text.trim() === samplePosting.trim(),
  )
  const found = { sources: sources.map(({ id }) => id), applications: applications.map(({ id }) => id) }
  return found.sources.length + found.applications.length > 0 ? found : null
}

async function keepThat<T>(all: readonly T[], test: (one: T) => Promise<boolean>): Promise<T[]> {
  const kept: T[] = []
  for (const one of all) if (await test(one)) kept.push(one)
  return kept
}
