/** The languages whose function words are known here, as BCP 47 tags. */
export type KnownLanguage = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u))

/** Frequent function words, by which a text shows its language. General knowledge. */
export const functionWords: Readonly<Record<KnownLanguage, ReadonlySet<string>>> = {
  en: words(
    `the a an and or of to in on at for with by from as is are was were be been my our their his her its this that these those which who i we it not into over
    than more all up out using through across within per you your will have has`,
  ),
  de: words(
    `und der das ein eine einen einem einer für mit von auf bei zur zum als auch sowie wurde wurden durch über nach im den dem des ich habe haben bin sie wir
    ihre unser unsere oder sind nicht wird werden`,
  ),
  fr: words(
    `le la les un une des du de et ou avec pour dans sur par chez ans j'ai je nous aux leur leurs pendant au ainsi vous votre vos est sont être une en`,
  ),
  es: words(
    `el la los las una unos del y en con para por como desde hasta sobre he hemos mi su sus años de que un se es son usted`,
  ),
  pt: words(`o os as um uma dos das e com para por em no na ao pela pelo anos de que do da são você`),
  it: words(`il lo gli dei della delle di e con per nel nella come ho anni la le che un una sono`),
  nl: words(
    `het een en van voor met op bij naar aan werd als ook door ik heb jaar de je jij wij ons onze is zijn niet`,
  ),
}
