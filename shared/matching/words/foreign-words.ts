import type { StemLanguage } from '../../text/stem-in.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean))

/** Words that only hold a sentence together, by language. General knowledge of the languages. */
export const functionWords: Readonly<Record<StemLanguage, ReadonlySet<string>>> = {
  de: list(
    'der die das des dem den ein eine einer eines einem einen und oder sowie bzw mit von vom zu zum zur für auf aus bei beim nach über unter vor im ist sind wir sie ihr ihre ihren ihrer nicht als auch durch ohne um an in am wird werden haben hat sich',
  ),
  fr: list(
    "le la les l' un une des du de d' et ou à au aux en dans pour par sur avec sans chez est sont être vous votre vos nous notre nos son sa ses ce cette ces qui que serait plus vers",
  ),
  es: list('el la los las un una unos unas de del y o u en a al con sin por para es son ser su sus se que como más'),
  nl: list('de het een en of van voor met in op aan bij uit naar door je jij wij ons onze is zijn als niet ook te om'),
  it: list(
    'il lo la i gli le un una uno di del della dei delle e o in nel nella con per da dal dalla su è sono che come',
  ),
}

/** Words that a posting wraps around what it asks for, by language. General knowledge of job advertisements. */
export const wrapWords: Readonly<Record<StemLanguage, ReadonlySet<string>>> = {
  de: list(
    'kenntnisse kenntnis weitere erfahrung erfahrungen berufserfahrung erfahren gute guter gutes guten sehr gut sichere sicherer sicheren sicheres umgang erste ersten vorteil wünschenswert idealerweise mindestens jahr jahre jahren mehrjährige mehrjähriger fundierte fundiertes solide abgeschlossenes abgeschlossene abgeschlossener abgeschlossen bereich fähigkeit fähigkeiten wort schrift fließend fließende erforderlich erwünscht bereitschaft ausgeprägte ausgeprägter hohe hohes vertraut vergleichbare vergleichbar vergleichbares',
  ),
  fr: list(
    'expérience expériences compétence compétences aptitude aptitudes goût qualités titulaire similaire connaissance connaissances maîtrise bonne bon bonnes excellente excellent capacité capacités minimum ans an années année indispensable souhaité souhaitée exigé exigée requis requise atout courant courante niveau sens solide solides',
  ),
  es: list(
    'experiencia conocimientos habilidad habilidades competencias alto alta orientación similar dominar valorará conocimiento dominio buen buena buenos mínimo mínima años año imprescindible valorable requisito nivel capacidad',
  ),
  nl: list(
    'ervaring kennis bezit goede goed sterke sterk afgeronde afgerond voorkeur minimaal jaar vaardigheden beheersing vereist pré niveau werkervaring uitstekende',
  ),
  it: list('esperienza conoscenza conoscenze buona buon ottima almeno anni anno minimo requisito livello capacità'),
}

/** What German puts behind a subject to say that one knows it ("…kenntnisse"). */
export const wrapEndings = /^(\p{L}{4,}?)(?:s|en)?(?:sprach)?(?:kenntnisse[n]?|erfahrung(?:en)?)$/u

/** Letters and endings that tell a language where no function word does. */
export const marks: readonly { readonly language: StemLanguage; readonly pattern: RegExp }[] = [
  { language: 'de', pattern: /[äöüß]|(?:kenntnisse|erfahrung|führung|leitung|keit|studium)\b/iu },
  { language: 'fr', pattern: /[çœêî]|é(?:e|s)?(?!\p{L})|\b[ldn]['’]/iu },
  { language: 'es', pattern: /[ñ¿¡]|ción(?!\p{L})/iu },
  { language: 'it', pattern: /zione(?!\p{L})/iu },
]

/** Articles and prepositions by the English word that stands in their place in a phrase. */
const little: Readonly<Record<string, string>> = {
  a: 'ein eine einer eines einem einen un une una een',
  the: 'der die das des dem den le la les el los las de het',
  of: 'von vom du di van del',
  with: 'mit avec con met',
  and: 'und et y',
  to: 'zu à a te',
  for: 'für pour para voor',
  in: 'im dans',
}
export const littleWords: ReadonlyMap<string, string> = new Map(
  Object.entries(little).flatMap(([english, words]) => words.split(' ').map((word) => [word, english] as const)),
)
