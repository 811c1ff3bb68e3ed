import type { EarlierAnswer } from '../../../shared/applications/earlier-answers.ts'
import type { EarlierAnswerShown } from '../../../shared/contract/applications.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { ProposedSentence } from '../../../shared/domain/proposal.ts'
import { companiesInPlay } from '../checks/companies-in-play.ts'
import { groundsFor } from '../checks/grounds-for.ts'
import { found } from '../found.ts'
import { today } from '../iso-time.ts'
import type { ServicePorts } from '../service-ports.ts'

type Ports = Pick<ServicePorts, 'store' | 'clock'>

/**
 * What the person wrote in other applications for requirements much like this one. Each sentence is checked against what it cites as
 * this application would have it, and names of the other application are flagged, so that they do not come along unseen.
 */
export async function earlierFor(
  ports: Ports,
  { application: id, requirement }: { readonly application: Id; readonly requirement: Id },
): Promise<EarlierAnswerShown[]> {
  const { store } = ports
  const { posting } = found(store.applications.get(id), 'application')
  const asked = found(store.postings.get(posting), 'posting').requirements.find((one) => one.id === requirement)
  if (!asked) return []
  const { earlierAnswers } = await import('../../../shared/applications/earlier-answers.ts')
  const { earlierPassages } = await import('../../../shared/applications/earlier-passages.ts')
  const others = store.applications.list().filter((one) => one.id !== id)
  const earlier = others.flatMap((application) => {
    const document = store.documents.get(application.id)?.document
    const requirements = store.postings.get(application.posting)?.requirements
    return document && requirements ? earlierPassages({ application, requirements, document }) : []
  })
  const answers = earlierAnswers([asked], earlier).get(requirement) ?? []
  const check = answers.length > 0 ? await checker(ports, id, asked.text) : null
  return answers.flatMap((answer) => {
    const application = others.find((one) => one.id === answer.application)
    if (!application || !check) return []
    const about = { title: application.title, company: application.company, at: application.changedAt }
    return [{ ...answer, ...about, bullets: answer.bullets, ...check(answer) }]
  })
}

async function checker({ store, clock }: Ports, id: Id, requirement: string) {
  const { checkClaim } = await import('../../../shared/grounding/check-claim.ts')
  const { isFraming } = await import('../../../shared/grounding/framing/is-framing.ts')
  const { findWrongCompany } = await import('../../../shared/writing/find-wrong-company.ts')
  const application = found(store.applications.get(id), 'application')
  const posting = store.postings.get(application.posting)
  const grounds = groundsFor(store.evidence.list(), store.entries.list())
  const play = companiesInPlay(store, application, grounds.values())
  const context = {
    requirement,
    company: posting?.company ?? undefined,
    role: posting?.role ?? undefined,
    today: today(clock),
  }
  return ({ sentences }: EarlierAnswer): Pick<EarlierAnswerShown, 'sentences' | 'names'> => {
    const names = new Set<string>()
    const checked = sentences.map(({ text, evidence: cited }): ProposedSentence => {
      const evidence = cited.filter((one) => grounds.has(one))
      const items = evidence.flatMap((one) => grounds.get(one) ?? [])
      const wrong = findWrongCompany(text, play).map(({ start, end }) => {
        const quote = text.slice(start, end)
        names.add(quote)
        const why = `“${quote}” is named in another of your applications.`
        return { kind: 'other application', level: 'flag' as const, start, end, quote, why }
      })
      const findings = isFraming(text, context) ? [] : checkClaim({ ...context, text, evidence: items })
      return { text, evidence, findings: [...wrong, ...findings] }
    })
    return { sentences: checked, names: [...names] }
  }
}
