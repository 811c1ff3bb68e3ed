import type { WritingSession } from '../../editor/writing-session.ts'

const running = new Map<string, AbortController>()
const keyOf = (application: string, section: string) => `${application} ${section}`

/** What ends the asking that begins now; one that was under way in the section is ended. */
export function beginModel(application: string, section: string): AbortController {
  running.get(keyOf(application, section))?.abort()
  const controller = new AbortController()
  running.set(keyOf(application, section), controller)
  return controller
}

/** Stops at once; what had arrived stays. */
export function stopModel({ application }: Pick<WritingSession, 'application'>, section: string): void {
  running.get(keyOf(application, section))?.abort()
}

/** Stops every model that writes for an application. */
export function stopModelsOf(application: string): void {
  for (const [key, controller] of running) if (key.startsWith(`${application} `)) controller.abort()
}
