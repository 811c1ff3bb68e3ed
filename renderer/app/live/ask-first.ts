import { api, queries } from '../../api.ts'
import { listenForChanges } from './live-updates.ts'

/** Asks for what the first screen is drawn from; whoever shows it finds it asked for. Failures are told where it is shown. */
export function askFirst(): void {
  // First, so that what is read after it needs no second look.
  listenForChanges()
  void queries.prefetchQuery(api.settings.get.queryOptions())
  void queries.prefetchQuery(api.library.view.queryOptions())
  void queries.prefetchQuery(api.applications.list.queryOptions())
  void queries.prefetchQuery(api.host.about.queryOptions())
}
