import { client } from '../../api.ts'
import { longAct } from '../../app/notices/long-act.ts'
import { say } from '../../app/notices/toasts.ts'
import { saveFile } from '../../exporting/save-file.ts'

/** Hands the whole library to the person as a JSON Resume file and says what was left out. */
export async function saveResume(): Promise<void> {
  const made = await longAct('Writing the library…', (signal) => client.library.resume(undefined, { signal }))
  if (!made || !(await saveFile(made.file, made.name))) return
  say([`The library was saved as ${made.name}.`, ...made.warnings].join(' '))
}
