import type { LibraryView } from '../../../shared/domain/library-view.ts'
import { client } from '../../api.ts'
import { attempt, say } from '../../app/notices/toasts.ts'
import { startFromFile } from '../../applications/start-application.ts'

type Head = Pick<LibraryView['sources'][number], 'id' | 'name'>

/** Whether a source was found to be an advertisement when it was read. */
export const readsAsPosting = ({ warnings }: Pick<LibraryView['sources'][number], 'warnings'>): boolean =>
  warnings.some(({ code }) => code === 'looks-like-posting')

/** Begins an application with what was imported as if it were about the person; once it has begun, the source leaves the library. */
export async function beginWithSource({ id, name }: Head): Promise<void> {
  const original = await attempt(() => client.library.original({ id }))
  if (original) startFromFile(new File([original], name, { type: original.type }), () => void takeOut({ id, name }))
}

async function takeOut({ id, name }: Head): Promise<void> {
  const done = await attempt(() => client.library.removeSource({ id }))
  if (!done) return
  const putBack = () => void attempt(() => client.review.undo({ undo: done.undo }))
  say(`${name} is the posting now and was taken out of the library.`, { label: 'Undo', run: putBack })
}
