import type { ClaimLanguage } from '../wording/claim-language.ts'

const list = (words: string): readonly string[] => words.split(/\s+/u)

/** Small words of single sentences in the first person, beside those of `shared/text/function-words.ts`. General knowledge. */
export const claimFunctionWords: Readonly<Record<ClaimLanguage, readonly string[]>> = {
  en: list(
    `i i've i'm my me we our us to in a an at on by as from that it has have had which was were is am are been be this there then since until while after before about over
    around nearly almost each every both also not no did do than so when who whose where how what his her their they them you your`,
  ),
  de: list(
    `ich mein meine meinen meinem meiner meines mich mir wir unser unsere unserem unseren in an am im aus ab seit vor um zwischen ist war waren bin sind hatte hatten habe haben
    bis zu zur zum beim vom ins etwa rund knapp fast pro jährlich dort hier heute bereits noch nur mehr als konnte konnten kann man zusammen gemeinsam ohne gegen unter diese dieser
    dieses diesem einem eines einer eine ein kein keine jahr jahre jahren monate monaten besteht dabei davon dann danach damals sowie beide beiden insgesamt jeweils jede jeder jedes`,
  ),
  fr: list(
    `je j'ai mon ma mes me moi notre nos nous ce cet cette ces que qui ne pas plus à y depuis environ près ont été était étais suis avons entre sous sans chez comme mais où sont
    est les des aux au du dont par pour avec dans pendant ainsi deux ans mois leur lors après avant jusqu'à jusqu'en tous toutes tout chaque`,
  ),
  es: list(
    `mi mis me nos nuestro nuestra yo al a lo le un una unos unas más desde hasta tras durante cada fue fui era soy somos está estuve trabajo trabajé tengo llevo hice he ha han hemos
    del el los las con por para que como sobre entre sin también junto años meses año mes ahora cuando pasé`,
  ),
}
