import { client } from '../api.ts'
import { say } from '../app/notices/toasts.ts'

/** Hands a file to the person as a download. False when they left the dialog that asks where to put it, or it could not be written there, which is said. */
export async function saveFile(file: File, name: string): Promise<boolean> {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  // A host that is gone cannot say otherwise, and the browser needs none for what the page holds.
  const { end } = await client.host.handed({ address }).catch(() => ({ end: 'saved' as const }))
  if (end === 'failed') say(`${name} could not be written there; save it once more, in another folder.`)
  return end === 'saved'
}
