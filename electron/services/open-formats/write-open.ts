import { toMarkdown } from '../../../shared/formats/markdown/to-markdown.ts'
import { libraryMarkdown } from '../../../shared/open-formats/library-markdown.ts'
import { librarySchema } from '../../../shared/open-formats/library-schema.ts'
import { readMe } from '../../../shared/open-formats/read-me.ts'
import type { Store } from '../../store-ports.ts'
import { resumeFile } from '../library/resume-file.ts'
import { folderOf, gatherLibrary } from './gather-library.ts'

/** Where our own JSON stands in the archive. */
export const libraryPlace = 'library.json'

/** The whole library as files of open formats, by their place in an archive. */
export async function writeOpen(store: Store): Promise<ReadonlyMap<string, Uint8Array>> {
  const { library, files } = gatherLibrary(store)
  const texts: [string, string][] = [
    ['README.txt', readMe],
    ['library.md', libraryMarkdown(library)],
    ['resume.json', await resumeFile(store).file.text()],
    ['library.schema.json', json(librarySchema())],
    [libraryPlace, json(library)],
  ]
  const postings = new Map(library.postings.map((posting) => [posting.id, posting.text]))
  for (const [index, application] of library.applications.entries()) {
    const folder = folderOf(application, index)
    const { document, style } = application
    if (document)
      texts.push([`${folder}/document.md`, toMarkdown(document.document, { notes: true, ...(style ? { style } : {}) })])
    texts.push([`${folder}/posting.txt`, postings.get(application.posting) ?? ''])
  }
  const utf8 = new TextEncoder()
  return new Map([...texts.map(([place, text]) => [place, utf8.encode(text)] as const), ...files])
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`
