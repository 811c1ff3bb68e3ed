import type { Document } from '../../../shared/domain/document.ts'
import { fenceMark } from '../../services/drafts/fence-mark.ts'
import type { ServerChoice } from '../../services/drafts/server-choice.ts'
import type { ServicePorts } from '../../services/service-ports.ts'
import { count } from '../output/count.ts'
import { modelSections } from './model-sections.ts'
import { sectionTasks, type TaskWish } from './section-tasks.ts'

export interface ModelWish extends TaskWish {
  readonly choice: ServerChoice
  readonly say: (line: string) => void
}

/** The composer's document with its cited sections in a model's words. The second part says why the model did not write them all. */
export async function draftWithModel(
  ports: ServicePorts,
  wish: ModelWish,
): Promise<{ document: Document; problem: string | null }> {
  const { choice, document, say } = wish
  const tasks = sectionTasks(ports, wish)
  const asked = tasks.filter(({ material }) => material.task.evidence.length > 0).length
  const masked = choice.server.local ? '' : '; names, addresses, links and telephone numbers are masked'
  say(
    `Asking ${choice.name} at ${choice.origin} for ${count(asked, 'section')}: the requirements, role, company and chosen evidence are sent${masked}.`,
  )
  const mark = fenceMark(ports, JSON.stringify(document))
  const { sections, problem } = await modelSections({ model: ports.model, choice, tasks, mark, say })
  return { document: { ...document, sections: [...sections] }, problem }
}
