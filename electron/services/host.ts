import type { Warning } from '../../shared/domain/warning.ts'
import type { Store } from '../store-ports.ts'
import { faultReport } from './fault-report.ts'
import { today } from './iso-time.ts'
import type { Operations } from './operations.ts'
import type { ServicePorts } from './service-ports.ts'

export interface AboutHost {
  readonly kind: 'desktop' | 'browser' | 'command-line'
  readonly version: string
  readonly platform: string
  /** What the person should know beside what opening the library found. */
  readonly notices?: readonly Warning[]
}

/** How many lines of the log are shown; a file of it holds some thousand. */
const shown = 500

/** Which host answers, what its log holds, and news of changes to the library by any host. */
export function hostService(os: Operations['host'], ports: ServicePorts, about: AboutHost) {
  const { store, log, clock, given, downloads } = ports
  const lines = () => (log.kept?.lines() ?? []).slice(-shown)
  return {
    about: os.about.handler(() => ({
      ...about,
      library: store.path,
      notices: [...(about.notices ?? []), ...store.notices],
    })),
    log: os.log.handler(() => ({ folder: log.kept?.folder ?? null, lines: lines() })),
    deleteLog: os.deleteLog.handler(() => {
      log.kept?.remove()
      return { deleted: log.kept !== undefined }
    }),
    noteCrash: os.noteCrash.handler(({ input }) => {
      log.write('page-crash', { error: input.trace })
      return { noted: log.kept !== undefined }
    }),
    report: os.report.handler(() => {
      const name = `vouch-report-${today(clock)}.txt`
      return { name, file: new File([faultReport(about, lines())], name, { type: 'text/plain' }) }
    }),
    handed: os.handed.handler(async ({ input }) => ({ end: await downloads.ended(input.address) })),
    changes: os.changes.handler(({ signal }) => changes([store, given], signal)),
  }
}

/**
 * One event at once and one after every change; several changes while nobody reads are one event. It watches from the call on, not from the
 * first event: whoever asks for something after it is told when that changes.
 */
function changes(
  watched: readonly Pick<Store, 'onChange'>[],
  signal?: AbortSignal,
): AsyncGenerator<{ version: number }, void, void> {
  let version = 0
  let wake = () => {}
  const notice = () => {
    version += 1
    wake()
  }
  const stops = watched.map((one) => one.onChange(notice))
  const stop = () => {
    for (const each of stops) each()
    wake()
  }
  signal?.addEventListener('abort', stop)
  return events()

  async function* events() {
    try {
      for (let told = -1; !signal?.aborted; ) {
        if (told !== version) {
          told = version
          yield { version }
        } else await new Promise<void>((resolve) => (wake = resolve))
      }
    } finally {
      stop()
    }
  }
}
