import { phraseHead } from '../phrases/phrase-head.ts'

const withClause = /^\p{L}+ \p{Ll}[^,;:.]* (?:when|whenever|while) (?:the|an?|my|our|we|I|they|others|someone|it) /u
const withState =
  /^\p{L}+ (?<what>\p{Ll}[^,;:.]*?) when(?:ever)? (?:short(?:-staffed)?|busy|quiet|needed|required|asked|necessary|full|away)\b/u

/** What deeds are called, which is had at need as well as any thing: "Support visits when needed", "Film editing when required". */
const ofDeeds =
  /(?:ing|ment|work|visits?|checks?|counts?|duty|duties|calls?|shifts?|services?|sessions?|reports?|repairs?|management|support|care|(?<!recep|sta)tion)$/u

/** "Cover payroll when the clerk is away", "Cover reception when short": what is done at times, for no thing is had at times. */
export function tellsWhen(line: string): boolean {
  if (withClause.test(line)) return true
  const what = withState.exec(line)?.groups?.what
  return what !== undefined && !ofDeeds.test(phraseHead(what)?.word ?? '')
}
