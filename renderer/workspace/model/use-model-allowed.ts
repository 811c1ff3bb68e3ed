import { useQuery } from '@tanstack/react-query'
import { api } from '../../api.ts'

/** The name of the model that may be asked in an application; null where none is connected or the application forbids it. */
export function useModelAllowed(application: string): string | null {
  const status = useQuery(api.models.status.queryOptions()).data
  const about = useQuery(api.applications.get.queryOptions({ input: { id: application } })).data
  return status?.model && about && !about.noModel ? status.model.name : null
}
