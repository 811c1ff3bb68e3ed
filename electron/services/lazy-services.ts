import { once } from '../../shared/domain/once.ts'
import type { AboutHost } from './host.ts'
import { operations } from './operations.ts'
import type { ServicePorts } from './service-ports.ts'
import { toProblem } from './to-problem.ts'

/** The contract, implemented by services that are each loaded at their first call: a host listens before their code was read. */
export function lazyServices(ports: ServicePorts, about: AboutHost) {
  const os = operations(ports.log)
  /** One service for the whole program, in the shape that a lazy router takes: what it remembers between calls must not be lost. */
  const kept = <Service>(load: () => Promise<Service>) =>
    once(async () => {
      try {
        return { default: await load() }
      } catch (error) {
        throw toProblem(error, 'loading a service', ports.log)
      }
    })
  const services = {
    library: kept(async () => (await import('./library/service.ts')).libraryService(os.library, ports)),
    review: kept(async () => (await import('./review/service.ts')).reviewService(os.review, ports)),
    postings: kept(async () => (await import('./postings/service.ts')).postingsService(os.postings, ports)),
    applications: kept(async () =>
      (await import('./applications/service.ts')).applicationsService(os.applications, ports),
    ),
    matches: kept(async () => (await import('./matches/service.ts')).matchesService(os.matches, ports)),
    documents: kept(async () => (await import('./documents/service.ts')).documentsService(os.documents, ports)),
    drafts: kept(async () => (await import('./drafts/service.ts')).draftsService(os.drafts, ports)),
    models: kept(async () => (await import('./models/service.ts')).modelsService(os.models, ports)),
    checks: kept(async () => (await import('./checks/service.ts')).checksService(os.checks, ports)),
    exports: kept(async () => (await import('./exports/service.ts')).exportsService(os.exports, ports)),
    settings: kept(async () => (await import('./settings.ts')).settingsService(os.settings, ports)),
    backups: kept(async () => (await import('./backups.ts')).backupsService(os.backups, ports)),
    host: kept(async () => (await import('./host.ts')).hostService(os.host, ports, about)),
  }
  const router = os.router({
    library: os.library.lazy(services.library),
    review: os.review.lazy(services.review),
    postings: os.postings.lazy(services.postings),
    applications: os.applications.lazy(services.applications),
    matches: os.matches.lazy(services.matches),
    documents: os.documents.lazy(services.documents),
    drafts: os.drafts.lazy(services.drafts),
    models: os.models.lazy(services.models),
    checks: os.checks.lazy(services.checks),
    exports: os.exports.lazy(services.exports),
    settings: os.settings.lazy(services.settings),
    backups: os.backups.lazy(services.backups),
    host: os.host.lazy(services.host),
  })
  /** Loads what the first screens ask for, one after the other, so that a request that comes meanwhile is answered in between. */
  const warm = async (): Promise<void> => {
    const { host, settings, library, applications, backups, postings, matches, documents } = services
    // What cannot be loaded is told of at its first call.
    for (const load of [host, settings, library, applications, backups, postings, matches, documents])
      await load().catch(() => undefined)
  }
  return { router, warm }
}
