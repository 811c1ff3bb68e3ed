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
  return os.router({
    library: os.library.lazy(
      kept(async () => (await import('./library/service.ts')).libraryService(os.library, ports)),
    ),
    review: os.review.lazy(kept(async () => (await import('./review/service.ts')).reviewService(os.review, ports))),
    postings: os.postings.lazy(
      kept(async () => (await import('./postings/service.ts')).postingsService(os.postings, ports)),
    ),
    applications: os.applications.lazy(
      kept(async () => (await import('./applications/service.ts')).applicationsService(os.applications, ports)),
    ),
    matches: os.matches.lazy(
      kept(async () => (await import('./matches/service.ts')).matchesService(os.matches, ports)),
    ),
    documents: os.documents.lazy(
      kept(async () => (await import('./documents/service.ts')).documentsService(os.documents, ports)),
    ),
    drafts: os.drafts.lazy(kept(async () => (await import('./drafts/service.ts')).draftsService(os.drafts, ports))),
    models: os.models.lazy(kept(async () => (await import('./models/service.ts')).modelsService(os.models, ports))),
    checks: os.checks.lazy(kept(async () => (await import('./checks/service.ts')).checksService(os.checks, ports))),
    exports: os.exports.lazy(
      kept(async () => (await import('./exports/service.ts')).exportsService(os.exports, ports)),
    ),
    settings: os.settings.lazy(kept(async () => (await import('./settings.ts')).settingsService(os.settings, ports))),
    backups: os.backups.lazy(kept(async () => (await import('./backups.ts')).backupsService(os.backups, ports))),
    host: os.host.lazy(kept(async () => (await import('./host.ts')).hostService(os.host, ports, about))),
  })
}
