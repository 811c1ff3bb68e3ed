import { useQuery } from '@tanstack/react-query'
import { api } from '../../api.ts'
import { Button } from '../../components/controls/button.tsx'
import css from '../evidence/evidence-panel.module.css'
import type { Target } from '../pairing/pairing-acts.ts'
import { askRanking, forgetRanking, type Ranking, rankingAsk, stopRanking } from './model-ranking.ts'
import { sendingShown } from './sending-shown.ts'

/** Lets a connected model order the suggestions, when asked; nothing where none is connected or the application forbids it. */
export function ModelRankingBar({
  target,
  ranking,
}: {
  readonly target: Target
  readonly ranking: Ranking | undefined
}) {
  const status = useQuery(api.models.status.queryOptions()).data
  const application = useQuery(api.applications.get.queryOptions({ input: { id: target.application } })).data
  if (!status?.model || !application || application.noModel) return null
  if (ranking && ranking !== 'asking')
    return (
      <div className={css.wide}>
        <span className={css.none}>
          In the order of {status.model.name}
          {ranking.dropped > 0 && `; ${ranking.dropped} of its lines quoted nothing and were dropped`}
        </span>
        <Button small onClick={() => forgetRanking(target)}>
          Built-in order
        </Button>
      </div>
    )
  return (
    <div className={css.wide}>
      {/* One button for both, so that it keeps the focus. */}
      <Button small onClick={() => (ranking === 'asking' ? stopRanking(target) : void askRanking(target))}>
        {ranking === 'asking' ? `Stop asking ${status.model.name}…` : `Rank with ${status.model.name}`}
      </Button>
      <Button small look="bare" onClick={() => sendingShown.set(rankingAsk(target))}>
        What will be sent
      </Button>
    </div>
  )
}
