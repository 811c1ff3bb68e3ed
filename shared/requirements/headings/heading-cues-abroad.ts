import type { Zone } from '../lines/zone.ts'
import type { HeadingCue } from './heading-cues.ts'

/** Letters with accents are no word characters to `\b`, so that words are bounded by letters here. */
const cue = (zone: Zone, weight: 1 | 2 | 3, words: string): HeadingCue => ({
  zone,
  weight,
  words: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u'),
})

/**
 * How headings are worded in German, French, Spanish, Dutch and Italian whatever their exact words: by who brings, seeks, does or offers.
 * Over headings as `plainHeading` spells them that say nothing in the tables. General knowledge of advertisements in these languages.
 */
export const headingCuesAbroad: readonly HeadingCue[] = [
  cue(
    'nice',
    3,
    String.raw`plus ?punkte?|pluspunkten|kein muss|nicht zwingend|nice to have|von vorteil|vorteilhaft|wünschenswert|wäre (?:toll|super|schön|klasse|ideal)|(?:schön|toll|super|klasse) wäre|gern(?:e)? gesehen|idealerweise|im idealfall|bonus\p{L}*|kür|(?:würden|würde) (?:uns|mich) freuen|darüber hinaus|zusätzlich (?:hast|haben|bringst)|außerdem (?:hast|haben|bringst)|i tüpfelchen|sahnehäubchen|das gewisse extra`,
  ),
  cue(
    'nice',
    3,
    String.raw`(?:les|le|un|de|du|vos|petits?|gros|vrais?) plus|serai(?:t|ent)|apprécié\p{L}*|souhait\p{L}*|idéalement|cerise|facultati\p{L}+|optionnel\p{L}*|en prime|ce qui ferait la différence|feraient? la différence`,
  ),
  cue(
    'nice',
    3,
    String.raw`valor(?:amos|aremos|ará|able|ables|an|a)|deseables?|será un plus|un plus|suma\p{L}* puntos|nos gustaría|nos encantaría|preferible\p{L}*|puntos extra|aún mejor|mejor si`,
  ),
  cue(
    'nice',
    3,
    String.raw`pré|meegenomen|wenselijk|gewenst|bonus\p{L}*|pluspunt\p{L}*|(?:leuk|fijn|mooi|handig) als|bij voorkeur|streepje voor|zou (?:mooi|fijn|leuk|helpen)|niet verplicht|heeft de voorkeur|helemaal mooi`,
  ),
  cue('nice', 3, String.raw`titolo preferenziale|preferenziali?|gradit[oaie]|costituisc\p{L}+|sarà un plus|è un plus`),
  cue(
    'must',
    3,
    String.raw`mitbring\p{L}*|bringst|bringen sie|wen wir|zeichnet|auszeichnet|auszeichnen|überzeug\p{L}*|anforderung\p{L}*|voraussetzung\p{L}*|qualifikation\p{L}*|(?:wir|uns) (?:erwarten|wünschen|brauchen|suchen)|(?:erwarten|wünschen|suchen|brauchen) wir|passt (?:du )?zu uns|passen (?:sie )?zu uns|du (?:hast|bist|kannst|passt|solltest|verfügst)|sie (?:haben|sind|verfügen|können|passen|sollten)|(?:hast|bist|brauchst) du|(?:haben|sind|brauchen) sie|unverzichtbar|muss\p{L}*|dein werkzeug|dein hintergrund|ihr hintergrund|kompetenzen|fähigkeiten|stärken|profil`,
  ),
  cue(
    'must',
    3,
    String.raw`profil\p{L}*|vous (?:êtes|avez|possédez|maîtrisez|disposez|correspondez)|tu (?:es|as|possèdes|maîtrises)|(?:re)?cherch(?:ons|é|ée|és|e)|compétences?|prérequis|exigences?|qualités|requis\p{L}*|attend(?:ons|us|ues|u|ue)|attentes|indispensables?|il (?:vous |te )?faut|bagage|savoirs? (?:faire|être)|vos atouts|tes atouts|vos qualités|vous vous reconnaissez`,
  ),
  cue(
    'must',
    3,
    '(?:qué |que |quién |a quién )?buscamos|necesit(?:amos|as|arás)|requisitos?|perfil|pedimos|imprescindibles?|esperamos|aportas|eres (?:tú|la persona)|qué (?:tienes|debes|traes)|competencias|exigimos|encajas? si|te (?:pedimos|identificas)',
  ),
  cue(
    'must',
    3,
    String.raw`(?:wij|we|wat) vragen|vragen (?:wij|we)|zoeken (?:wij|we)|(?:wij|we) zoeken|breng(?:t|en)?|neem je mee|heb je|(?:jij|je) (?:hebt|bent|kunt|herkent)|ben (?:jij|je)|profiel|functie ?eisen|eisen|vereist\p{L}*|verwachten|kwaliteiten|nodig|past bij ons|herken je`,
  ),
  cue('must', 3, 'requisiti|profilo|cerchiamo|competenze|cosa (?:porti|chiediamo)|chi sei|richiest[oaie]'),
  cue(
    'duty',
    3,
    String.raw`\p{L}*aufgaben?\p{L}*|tätigkeit\p{L}*|erwartet (?:dich|sie)|(?:dich|sie) erwartet|(?:du|sie)(?: \p{L}+){0,3}? (?:machst|tust|bewegst|bewirkst|übernimmst|gestaltest|übernehmen|gestalten|bewegen|bewirken|tun)|verantwort\p{L}*|\p{L}*alltag|einsatz(?:gebiet|bereich)|herausforderung\p{L}*|arbeitstag|dein tag|ihr tag|worum (?:es )?geht|darum geht|was (?:zu tun|es zu tun)|anpack\p{L}*`,
  ),
  cue(
    'duty',
    3,
    'missions?|tâches?|responsabilités?|rôle|activités?|quotidien|vous (?:ferez|aurez|allez|serez|assurez|devrez|interviendrez)|journées?|ferez|attributions|fonctions|poste|vos défis|tes défis',
  ),
  cue(
    'duty',
    3,
    String.raw`har(?:ás|as)|funciones|tareas|responsab\p{L}*|misión|día a día|encargar\p{L}*|retos?|cometido|te ocuparás|puesto|rol|consist\p{L}+|tu (?:trabajo|labor)`,
  ),
  cue(
    'duty',
    3,
    String.raw`(?:ga|gaat|wat) (?:je|jij|u)? ?doen|doe je|taken|werkzaamheden|verantwoordelijk\p{L}*|(?:jouw|je|een) dag|werkdag|werkweek|functie|uitdaging|opdracht|rol`,
  ),
  cue('duty', 3, 'mansioni|attività|responsabilità|farai|ti occuperai|compiti|ruolo'),
  cue(
    'benefits',
    3,
    'bieten|geboten|bietet|angebot|vorteile|benefits|goodies|freuen (?:kannst|dürfen|können|darfst)|(?:kannst|können|darfst|dürfen) (?:du|sie) (?:dich|sich) freuen|für (?:dich|sie) (?:drin|tun)|bekommst|bekommen|erhältst|erhalten|mehrwert|warum (?:wir|zu uns|bei uns|du|sie)|gute gründe|konditionen|leistungen|gehalt',
  ),
  cue(
    'benefits',
    3,
    String.raw`offr\p{L}*|propos(?:ons|é|e)|avantages?|rémunération|rejoindre|bénéfici\p{L}*|en échange|contrepartie|salaire|ce (?:que|qui) (?:vous|t) attend`,
  ),
  cue(
    'benefits',
    3,
    String.raw`ofre(?:cemos|ce|cen|cido)|benefici\p{L}*|ventajas|condiciones|salario|unirte|recibirás|tendrás|te (?:damos|espera|llevas)|a cambio`,
  ),
  cue(
    'benefits',
    3,
    'bieden|krijg(?:t|en)?|arbeidsvoorwaarden|voordelen|aanbod|rekenen op|in ruil|salaris|wat staat (?:er|daar)',
  ),
  cue('benefits', 3, 'offriamo|vantaggi|retribuzione|cosa ti aspetta'),
  cue(
    'process',
    3,
    String.raw`bewerb\p{L}*|bewirb|ansprech\p{L}*|interess(?:e|iert)|neugierig|nächste\p{L}* schritt\p{L}*|auswahlverfahren|postuler|candidatures?|recrutement|intéressé\p{L}*|étapes|proceso|inscr\p{L}*|postul\p{L}*|interesad\p{L}*|solicitud\p{L}*|plazos?|cómo (?:aplicar|presentar\p{L}*|participar)|sollici\p{L}*|procedure|reageren|candidat[iu]\p{L}*|selezione|come candidarsi`,
  ),
  cue(
    'company',
    3,
    'über uns|wer wir|wir sind|das unternehmen|unser(?:e)? (?:team|unternehmen|geschichte|haus)|qui sommes|à propos|notre (?:entreprise|équipe|histoire|association|maison)|l ?entreprise|quiénes somos|sobre (?:nosotros|la empresa)|conócenos|nuestr[ao] (?:empresa|historia|equipo|centro)|over ons|wie (?:zijn|wij)|wij zijn|ons (?:bedrijf|team|verhaal)|chi siamo|l ?azienda|su di noi',
  ),
]
