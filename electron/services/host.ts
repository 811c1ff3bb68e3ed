import type { Store } from '../ports.ts'
import type { Operations } from './operations.ts'
import type { ServicePorts } from './service-ports.ts'

export interface AboutHost {
  readonly kind: 'desktop' | 'browser' | 'command-line'
  readonly version: string
  readonly platform: string
}

/** Which host answers, and news of changes to the library by any host. */
export function hostService(os: Operations['host'], { store }: ServicePorts, about: AboutHost) {
  return {
    about: os.about.handler(() => ({ ...about, library: store.path, notices: [...store.notices] })),
    changes: os.changes.handler(({ signal }) => changes(store, signal)),
  }
}

/** One event at once and one after every change; several changes while nobody reads are one event. */
async function* changes(store: Store, signal?: AbortSignal): AsyncGenerator<{ version: number }, void, void> {
  let version = 0
  let wake = () => {}
  const notice = () => {
    version += 1
    wake()
  }
  const stop = store.onChange(notice)
  signal?.addEventListener('abort', () => wake())
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
