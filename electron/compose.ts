import { zipArchive } from './adapters/archive/zip-archive.ts'
import { givenBackup } from './adapters/files/given-backup.ts'
import { memorySecrets } from './adapters/secrets/memory-secrets.ts'
import { automaticBackups } from './adapters/store/backups/automatic-backups.ts'
import { backupSchedule } from './adapters/store/backups/backup-schedule.ts'
import { libraryBackup } from './adapters/store/backups/library-backup.ts'
import { openStore } from './adapters/store/open-store.ts'
import { runMark } from './adapters/system/run-mark.ts'
import { sha256, systemClock, systemTimer } from './adapters/system/system.ts'
import type {
  Checker,
  DocumentReader,
  Downloads,
  LanguageModel,
  Log,
  PageFetcher,
  Secrets,
  SettingsFile,
  Typesetter,
  WordWriter,
} from './ports.ts'
import { checkInPlace } from './services/checks/check-in-place.ts'
import type { AboutHost } from './services/host.ts'
import { lazyServices } from './services/lazy-services.ts'
import type { ServicePorts } from './services/service-ports.ts'
import { suddenEnd } from './services/sudden-end.ts'

export interface ComposeOptions {
  /** The library file, or `:memory:` for a temporary one. */
  readonly library: string
  readonly about: AboutHost
  readonly settings: SettingsFile
  readonly log: Log
  /** The folder of the backups that Vouch makes by itself; none are known when left out. */
  readonly backups?: string
  /** The folder where running hosts leave a mark, so that the next one knows of a sudden end; nothing is told of it when left out. */
  readonly marks?: string
  /** Reads files; in a process of Node's own when left out. */
  readonly reader?: DocumentReader
  /** Fetches a pasted address; over node's https when left out, pinned to the address that was looked at, which no other fetch can promise. */
  readonly pages?: PageFetcher
  /** Where keys are kept; in memory when left out. */
  readonly secrets?: Secrets
  /** Reaches servers elsewhere, for models; Node's own when left out. The desktop passes one that knows the system's proxies and certificates. */
  readonly fetch?: typeof globalThis.fetch
  /** How models are asked; over the openai package when left out. */
  readonly model?: LanguageModel
  /** Checks documents; in this thread when left out, which a program with a window does not want. */
  readonly checker?: Checker
  /** How the files end that the page hands out; a browser does not tell, and asks nobody first, so they count as saved when left out. */
  readonly downloads?: Downloads
}

export type Composition = ReturnType<typeof compose>

/** Joins services and adapters: the one place where they meet. Heavy adapters load when they are first needed. */
export function compose({ library, about, settings, log, ...given }: ComposeOptions) {
  const {
    reader = lazyReader,
    pages = lazyPages,
    secrets = memorySecrets(),
    model = lazyModel(settings, given.fetch),
    checker = checkInPlace,
    downloads = { ended: async () => 'saved' },
  } = given
  const automatic =
    given.backups === undefined || library === ':memory:'
      ? null
      : automaticBackups(library, { within: given.backups, clock: systemClock })
  const store = openStore(library, systemClock, () => automatic?.list().map(({ path }) => path) ?? [])
  for (const { code } of store.notices) log.write(code)
  const mark = given.marks && library !== ':memory:' ? runMark({ folder: given.marks, library }) : null
  const giving = givenBackup(library)
  const ports: ServicePorts = {
    store,
    reader,
    pages,
    typesetter: lazyTypesetter,
    word: lazyWord,
    checker,
    downloads,
    settings,
    secrets,
    model,
    backup: libraryBackup(library, systemClock, automatic),
    given: giving,
    archive: zipArchive,
    clock: systemClock,
    hash: sha256,
    log,
  }
  const { router, warm } = lazyServices(ports, { ...about, notices: mark?.endedSuddenly ? [suddenEnd(store)] : [] })
  return {
    router,
    ports,
    /** For a host that has begun to listen: loads what its first window will ask for. */
    warm,
    close: () => {
      store.close()
      mark?.remove()
    },
    /** Offers a backup in the window, as the system asked for. */
    giveBackup: giving.give,
    /** For a host that stays: makes backups from time to time, until what it returns is called. */
    keepBackups: () => (automatic && !store.readOnly ? backupSchedule(automatic, systemTimer, log) : () => {}),
  }
}

const lazyReader: DocumentReader = {
  async read(file, signal, onPage) {
    const { processReader } = await import('./adapters/reading-process/reader.ts')
    return processReader().read(file, signal, onPage)
  },
}

const lazyPages: PageFetcher = {
  async fetch(address, signal) {
    const { webPages } = await import('./adapters/web-page/web-pages.ts')
    return webPages().fetch(address, signal)
  },
}

let typesetter: Promise<Typesetter> | undefined

/** One thread for the whole program: it is the warm compiler that makes a page appear at once. */
function typst(): Promise<Typesetter> {
  typesetter ??= import('./adapters/typst/typesetter.ts').then(({ typstTypesetter }) => typstTypesetter())
  return typesetter
}

const lazyTypesetter: Typesetter = {
  pdf: async (document, options) => (await typst()).pdf(document, options),
  svg: async (document, options) => (await typst()).svg(document, options),
  pages: async (document, options) => (await typst()).pages(document, options),
}

const lazyWord: WordWriter = {
  docx: async (document) => (await import('./adapters/docx/word-writer.ts')).docxWriter().docx(document),
}

/** What each model takes is kept in the settings. */
function lazyModel(settings: SettingsFile, fetch?: typeof globalThis.fetch): LanguageModel {
  let made: Promise<LanguageModel> | undefined
  const open = async () => {
    const [{ openaiModel }, { fieldsMemory }] = await Promise.all([
      import('./adapters/model/openai-model.ts'),
      import('./adapters/model/fields-memory.ts'),
    ])
    return openaiModel({ ...(fetch ? { fetch } : {}), memory: fieldsMemory(settings) })
  }
  const openai = () => {
    made ??= open()
    return made
  }
  return {
    async *write(server, request) {
      yield* (await openai()).write(server, request)
    },
    models: async (server, signal) => (await openai()).models(server, signal),
    findLocal: async (signal) => (await openai()).findLocal(signal),
  }
}
