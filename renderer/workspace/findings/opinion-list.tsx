import type { SectionCheck } from '../../../shared/contract/checks.ts'
import type { CheckedSentence } from '../../../shared/domain/finding.ts'
import { Button } from '../../components/controls/button.tsx'
import { Progress } from '../../components/messages/progress.tsx'
import { useStore } from '../../components/store.ts'
import { Countdown } from '../drafting/countdown.tsx'
import { sendingShown } from '../model/sending-shown.ts'
import { useModelAllowed } from '../model/use-model-allowed.ts'
import listCss from './finding-list.module.css'
import { OpinionWords } from './opinion-words.tsx'
import css from './second-opinion.module.css'
import {
  askOpinion,
  claimsToAsk,
  type Opinion,
  opinionAsk,
  opinionAsking,
  opinionKey,
  opinions,
  stopOpinion,
} from './second-opinion.ts'

interface OpinionListProps {
  readonly application: string
  readonly checks: readonly SectionCheck[]
  readonly onGo: (section: string, sentence: CheckedSentence) => void
}

/** The model's view of every claim that cites something: how many it finds supported, and each that it does not. Advisory. */
export function OpinionList({ application, checks, onGo }: OpinionListProps) {
  const model = useModelAllowed(application)
  const known = useStore(opinions)
  const asking = useStore(opinionAsking)
  const claims = claimsToAsk(checks)
  const told = checks.flatMap((check) =>
    claimsToAsk([check]).flatMap((sentence) => {
      const opinion = known.get(opinionKey(sentence))
      return opinion ? [{ section: check.section, sentence, opinion }] : []
    }),
  )
  if ((!model && told.length === 0) || claims.length === 0) return null
  const doubted = told.filter(({ opinion }) => isDoubt(opinion))
  const running = asking?.running && asking.application === application
  return (
    <section aria-label="Second opinion">
      <h3 className={listCss.group}>
        Second opinion <span className={listCss.count}>advisory; it settles nothing</span>
      </h3>
      {told.length > 0 && <p className={css.said}>{summary(told.map(({ opinion }) => opinion))}</p>}
      <ul className={listCss.lines}>
        {doubted.map(({ section, sentence, opinion }) => (
          <li key={`${section} ${sentence.start}`}>
            <button type="button" className={css.line} onClick={() => onGo(section, sentence)}>
              <b>“{sentence.text}”</b>
              <OpinionWords opinion={opinion} />
            </button>
          </li>
        ))}
      </ul>
      {running ? (
        <>
          <Progress
            text="Asking the model"
            detail={`${asking.done} of ${asking.of}`}
            share={asking.done / asking.of}
            onStop={stopOpinion}
          />
          {asking.waiting && (
            <p className={css.points}>
              <Countdown {...asking.waiting} />
            </p>
          )}
        </>
      ) : (
        model && (
          <div className={css.ask}>
            <Button small onClick={() => void askOpinion(application, claims)}>
              {claims.length === 1
                ? `Ask ${model} about the claim that cites evidence`
                : `Ask ${model} about the ${claims.length} claims that cite evidence`}
            </Button>
            <Button small look="bare" onClick={() => sendingShown.set(opinionAsk(application, claims))}>
              What will be sent
            </Button>
            {asking?.word && <span className={css.points}>{asking.word}</span>}
          </div>
        )
      )}
    </section>
  )
}

const isDoubt = (opinion: Opinion) => opinion.kind === 'unread' || opinion.verdict !== 'supported'

function summary(all: readonly Opinion[]): string {
  const count = (verdict: string) => all.filter((one) => one.kind === 'opinion' && one.verdict === verdict).length
  const unread = all.filter(({ kind }) => kind === 'unread').length
  const parts = [
    `${count('supported')} supported`,
    ...(count('not supported') > 0 ? [`${count('not supported')} not supported`] : []),
    ...(count('unsure') > 0 ? [`${count('unsure')} unsure`] : []),
    ...(unread > 0 ? [`${unread} answers left out, because they quoted nothing`] : []),
  ]
  return `${parts.join(', ')}.`
}
