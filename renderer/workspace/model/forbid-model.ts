import type { Application } from '../../../shared/domain/application.ts'
import { api, client, queries } from '../../api.ts'
import { attempt, say } from '../../app/notices/toasts.ts'
import { stopModelsOf } from '../drafting/running-models.ts'
import { stopOpinionOf } from '../findings/second-opinion.ts'
import { stopRankingsOf } from './model-ranking.ts'

/** Puts the model out of reach of one application, for an employer that forbids AI, or within it again. One that is writing there is stopped at once. */
export async function forbidModel(id: string, noModel: boolean): Promise<void> {
  if (noModel) {
    stopModelsOf(id)
    stopOpinionOf(id)
    stopRankingsOf(id)
  }
  const application = await attempt(() => client.applications.setNoModel({ id, noModel }))
  if (!application) return
  queries.setQueryData(api.applications.get.queryKey({ input: { id } }), application)
  const back = { label: 'Undo', run: () => void forbidModel(id, !noModel) }
  say(noModel ? forbiddenWords(application) : 'The model can be asked in this application.', back)
}

/** What the evidence sheet will say goes with it, for an employer may ask. */
const forbiddenWords = ({ modelAsked }: Application): string =>
  modelAsked
    ? 'No model can be asked here now. One was before, so the evidence sheet does not say that none was used.'
    : 'No model can be asked here; the evidence sheet says that none was used.'
