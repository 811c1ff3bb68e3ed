import { anyOf } from '../../text/any-of.ts'

/**
 * Words by which a line says how strongly it asks, in folded text. General knowledge of advertisements in English, German, French,
 * Spanish, Dutch, Chinese and Japanese.
 */
export const niceCue = anyOf([
  String.raw`\b(?:ideally|ideal but|preferred|preferably|preference (?:will|may|is|for)|desirable|desired)\b`,
  String.raw`\b(?:desirably|advantageous|beneficial|optional|nice[- ]to[- ]haves?|nice extra|good to have)\b`,
  String.raw`\b(?:great to have|lovely to have|even better|(?:bonus|extra|brownie|plus) points|not vital)\b`,
  String.raw`\b(?:not the end of the world|no deal[- ]?breaker|not essential|not a prerequisite|not a must)\b`,
  String.raw`\b(?:not mandatory|welcome but|(?:is|are|be) (?:also |very |most )?welcomed)\b`,
  String.raw`\bit(?:'s| is|'d be| would be| will be) (?:great|good|lovely|brilliant|wonderful|handy|helpful|nice|fantastic) if\b`,
  String.raw`\b(?:a|an|is|are|be|as|the|strong|big|huge|definite|distinct|real|added|major|nice|significant) (?:plus|bonus|asset|advantage)\b`,
  String.raw`[(\[](?:an? |would be |is )?(?:advantage|plus|bonus|asset|preferred|ideal|ideally|optional|desirable|nice to have|not essential)[)\]]`,
  String.raw`\b(?:so much|all) the better\b|\b(?:icing|cherry) on (?:the|our|top)\b`,
  String.raw`\b(?:would|will|to|'d) be nice\b|\bnice to have\b`,
  String.raw`\b(?:highly|well|favourably|favorably) (?:regarded|viewed|valued|looked)\b|\bviewed favou?rably\b`,
  String.raw`\bhead start\b|\bin good stead\b|\bset you apart\b|\bstand out\b`,
  String.raw`\b(?:useful|helpful|handy|advantageous|welcome)\.?$`,
  String.raw`^(?:bonus|plus|desirable|ideally|nice|d)\s*[:–-]`,
  String.raw`\b(?:would|will|could|may|might|is|are|'d) (?:also )?(?:be )?(?:particularly |very |really |especially |highly |also |most |always |a )?(?:great|brilliant|cool|fantastic|lovely|helpful|useful|handy|welcome|appreciated|valued|valuable|of interest|an added|good to|ideal)\b`,
  String.raw`\bit (?:also |really |always )?helps (?:to|if)\b|\bsettle in (?:\p{L}+ )?(?:faster|quicker|sooner)\b|\bhelps?,? but\b|\bhelps\b[^.]{0,12}$|\b(?:would|will) (?:really )?help\b`,
  String.raw`\bwould love (?:it if|to see)\b`,
  String.raw`\bwe(?:'d| would) (?:also )?(?:love|like) to (?:hear from|meet) (?!you\b)`,
  String.raw`\bbut (?:it's|it is|is|are|this is|that's)? ?(?:not|isn't|aren't) (?:essential|required|necessary|needed|vital|a must|crucial)`,
  String.raw`\b(?:isn't|is not|aren't|are not|not) (?:vital|crucial)\b`,
  String.raw`\b(?:familiarity|exposure) (?:with|to) [^.]{1,60} (?:a plus|helpful|preferred)`,
  String.raw`\b(?:especially|particularly|very|also|most) (?:pleased|delighted|keen|happy|glad|interested|like) to (?:hear|meet|see)\b`,
  String.raw`\b(?:especially|particularly) (?:welcome|value|like|interested)\b`,
  String.raw`\b(?:comes?|come) in (?:very |really )?(?:handy|useful)\b`,
  String.raw`\b(?:is|are|would be) (?:great|grand|lovely|brilliant|super|fab|fine) (?:if|but|too)\b`,
  String.raw`\b(?:would|will|'d) be (?:a )?(?:grand|super|real help|huge help|great help|help)\b`,
  String.raw`^(?:and |or )?(?:if|have) you\b.{3,120}[,:?–-] ?(?:then )?(?:that's |so much the |all the |even )?(?:brilliant|great|lovely|fantastic|wonderful|better|perfect|a bonus|bonus|excellent|super|marvellous)\b`,
  String.raw`^(?:and |or )?if you\b.{3,120}\bwe(?:'d| would| will|'ll) (?:all )?(?:love|adore|be (?:so |very |really )?(?:delighted|thrilled|happy|over the moon))\b`,
  'von vorteil|wünschenswert|idealerweise|gerne? (?:auch )?gesehen|optimalerweise|vorteilhaft|ein plus|pluspunkt|bevorzugt|im idealfall|nice to have|gern gesehen|wären? (?:toll|schön|super|klasse|hilfreich|ideal)|kein muss|runde[nt]\b.{0,40}profil|nicht zwingend',
  String.raw`serai(?:t|ent) (?:un|une|des|apprécié|considéré)|est un (?:plus|atout)|un plus\b|un atout|atouts?\b`,
  String.raw`souhaité|souhaitable|apprécié|idéalement|de préférence|bienvenue?s?\b`,
  'serai(?:t|ent) (?:très )?(?:utiles?|intéressante?s?|bienvenu)|constitue(?:rait)? un',
  'se valorará|se valora|valorable|deseable|preferible|será un plus|preferentemente|idealmente',
  'es un plus|será valorad|se tendrá en cuenta|punto a favor|suma puntos|no imprescindible',
  String.raw`\bpré(?!\p{L})|mooi meegenomen|wenselijk|bij voorkeur|gewenst|pluspunt|heeft de voorkeur`,
  String.raw`strekt tot aanbeveling|geen must|titolo preferenziale|gradit[oaie]\\b|preferibil`,
  '优先|加分|更佳|者佳|優先|尚可|歓迎|あれば望ましい|望ましい|尚良|あると嬉しい|なお可|优选|为佳|更好|優遇',
])

export const mustCue = anyOf([
  String.raw`\b(?:must|essential|required|mandatory|non-negotiable|need(?:s|ed)? to|you(?:'ll| will)? need|is needed|are needed|is a must|are a must|necessary|minimum|at least|prerequisite|crucial|imperative|vital)\b`,
  String.raw`zwingend|erforderlich|voraussetzung|notwendig|unbedingt|mindestens|indispensable|exigée?s?(?!\p{L})`,
  String.raw`obligatoire|impérati|requise?s?\b|imprescindible|obligatorio|necesari|vereist|noodzakelijk|verplicht`,
  '必须|必需|必須|必要',
])

/** The line takes its own request back: nobody has to have this. */
export const negated = anyOf([
  String.raw`\b(?:not|n't|never) (?:be |strictly |a |an |always )?(?:required|necessary|needed|essential|expected|requirement|prerequisite|mandatory|a must|important)\b`,
  String.raw`\bno (?:[\w'-]+ ){0,5}(?:necessary|needed|required|expected|essential)\b`,
  String.raw`\bno (?:prior |previous |particular |specific |formal )?(?:experience|qualifications?|training|knowledge|degree)\b`,
  String.raw`\b(?:you|we|candidates|applicants) (?:do not|don't|won't|will not|needn't|need not) (?:need|have to|require|expect|ask)\b`,
  String.raw`^no (?!more than|less than|fewer than|later than)\p{L}`,
  String.raw`\b(?:do not|don't) (?:worry|need)\b|\bno need (?:to|for)\b`,
  String.raw`\bisn't (?:required|necessary|needed|essential)\b|\beven if you (?:do not|don't)\b`,
  String.raw`\bif you (?:do not|don't|can't) (?:meet|have|tick)\b`,
  'nicht (?:erforderlich|notwendig|nötig|zwingend)|keine (?:vorkenntnisse|erfahrung)',
  'pas (?:nécessaire|obligatoire|exigée?|requis)|no (?:es )?necesari[oa]|no se requiere',
  String.raw`niet (?:vereist|nodig|noodzakelijk)|不要求|无需|不問|不要\b`,
])
