import { Button } from '../../components/controls/button.tsx'
import { useStore, useStorePart } from '../../components/store.ts'
import { useModelAllowed } from '../model/use-model-allowed.ts'
import { OpinionWords } from './opinion-words.tsx'
import css from './second-opinion.module.css'
import { askOpinion, type Claim, opinionAsking, opinionKey, opinions, stopOpinion } from './second-opinion.ts'

/** The second opinion on one claim, in its card; nothing where no model may be asked. */
export function OpinionPart({ application, claim }: { readonly application: string; readonly claim: Claim }) {
  const model = useModelAllowed(application)
  const opinion = useStorePart(opinions, (all) => all.get(opinionKey(claim)))
  const asking = useStore(opinionAsking)
  if (opinion)
    return (
      <section className={css.part} aria-label="Second opinion">
        <h4 className={css.label}>Second opinion{model && ` of ${model}`}, which settles nothing</h4>
        <OpinionWords opinion={opinion} />
      </section>
    )
  if (!model) return null
  return (
    <div className={css.ask}>
      {/* One button for both, so that it keeps the focus. */}
      <Button
        small
        look="bare"
        onClick={() => (asking?.running ? stopOpinion() : void askOpinion(application, [claim]))}
      >
        {asking?.running ? `Stop asking ${model}…` : `Second opinion of ${model}`}
      </Button>
      {asking && !asking.running && asking.word && <span className={css.points}>{asking.word}</span>}
    </div>
  )
}
