import type { Operations } from './operations.ts'
import type { ServicePorts } from './service-ports.ts'

/** Small, losable preferences. */
export function settingsService(os: Operations['settings'], { settings }: ServicePorts) {
  return {
    get: os.get.handler(() => settings.read()),
    set: os.set.handler(({ input }) => settings.write(input)),
  }
}
