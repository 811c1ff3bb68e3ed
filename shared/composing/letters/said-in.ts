import type { Evidence } from '../../domain/evidence.ts'
import type { ProposedSentence } from '../../domain/proposal.ts'
import { subjectWords } from '../choosing/subject-words.ts'

/** Ids of what sentences cite and say something of: a sum of years cites a line of each post and tells no more than the posts, and so does the post that opens a letter. */
export function saidIn(sentences: readonly ProposedSentence[], evidence: readonly Evidence[]): ReadonlySet<string> {
  const texts = new Map(evidence.map(({ id, text }) => [id, text]))
  const tells = (id: string, sentence: string): boolean => {
    const said = subjectWords(sentence)
    const own = [...subjectWords(texts.get(id) ?? '')]
    return (
      own.length === 0 ||
      (onlyPost.test(sentence) ? own.every((word) => said.has(word)) : own.some((word) => said.has(word)))
    )
  }
  return new Set(sentences.flatMap((one) => one.evidence.filter((id) => tells(id, one.text))))
}

/** "I have worked as Cook at The Mill since 2019." "Before that, I worked as Porter at The Quay (2015–2019)." */
const onlyPost =
  /^(?:I have worked as\b[^.;:]* since (?:\p{L}+ )?\d{4}|(?:Before that, I|I also) worked as\b[^;:]* \([\d–]+\))\.$/u
