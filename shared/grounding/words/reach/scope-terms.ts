import { anyPhrase } from '../../../text/any-phrase.ts'

/**
 * Words and phrases that widen what was done, claim the whole of the credit or put it above others. Written by walking through reach
 * (site to world), totality, sole authorship, rank, finish and use. General knowledge of English.
 */
export const scopeTerms: readonly {
  readonly kind: 'exception' | 'scope' | 'superlative' | 'sole-credit' | 'adoption'
  readonly pattern: RegExp
  readonly say: string
  /** Words that honest writing also uses for less than they say: an underline. */
  readonly mild?: true
}[] = [
  {
    kind: 'scope',
    pattern:
      /\b(?:company|organi[sz]ation|firm|enterprise|group|department|division|school|hospital|trust|council|university|campus|site|city|county|state|country|nation|region|industry|sector|system|service|business|team|world|borough|district|plant|estate|board|area|continent|Europe|UK|EU)[ -]?wide\b/giu,
    say: 'how far it reached',
  },
  {
    kind: 'scope',
    pattern:
      /\b(?:world ?wide|nation ?wide|globally|global|internationally|international|nationally|national|regionally|regional|multinational|transnational|continental|universal(?:ly)?|pan-european|cross-border|overseas|cross-functional|cross-departmental|interdepartmental)\b/giu,
    say: 'how far it reached',
  },
  {
    kind: 'scope',
    pattern:
      /\b(?!to complete )(?:across|throughout|for|in|to|at|over|within|of) (?:the |our |its |my |this )?(?:whole|entire|complete|full|wider|all|every|all of|each|countless|numerous|many) ?(?:the |our |of the )?(?:\p{L}+)?/giu,
    say: 'how far it reached',
    mild: true,
  },
  {
    kind: 'scope',
    pattern: /\b(?:across|throughout) (?:(?:the|our|its) \p{L}+|(?=\p{Lu})\p{L}+)/gu,
    say: 'how far it reached',
    mild: true,
  },
  {
    kind: 'scope',
    pattern: anyPhrase(
      [
        'in production|from scratch|from the ground up|end[- ]to[- ]end',
        'full[- ](?:stack|scale|time|scope|cycle|blown)|large[- ]scale|at scale|real[- ]time',
        'mission[- ]critical|business[- ]critical|safety[- ]critical',
        'high[- ](?:profile|volume|stakes|impact|traffic|value|level|end|pressure)|state[- ]of[- ]the[- ]art',
        'cutting[- ]edge|round[- ]the[- ]clock|24/7',
        'multi[- ](?:site|national|million|billion|year|disciplinary|agency|tenant|lingual)|fully|entirely',
        'completely|wholly|comprehensive(?:ly)?|thorough(?:ly)?|extensive(?:ly)?|exhaustive(?:ly)?',
        'in (?:its|their) entirety|in full|front[- ]to[- ]back|top[- ]to[- ]bottom|major|massive(?:ly)?',
        'huge(?:ly)?|enormous(?:ly)?|dramatic(?:ally)?|significant(?:ly)?|substantial(?:ly)?|considerabl[ey]',
        'drastic(?:ally)?|radical(?:ly)?|vast(?:ly)?|immense(?:ly)?|tremendous(?:ly)?',
      ],
      'giu',
    ),
    say: 'how large or complete it was',
    mild: true,
  },
  {
    kind: 'scope',
    pattern:
      /\b(?:all|every|everyone|everybody|everywhere|everything|always|each and every|constantly|permanently|invariably|without exception|entire|whole|totally)\b/giu,
    say: 'that it held for all',
    mild: true,
  },
  {
    kind: 'exception',
    pattern:
      /\b(?:of any (?:kind|sort|description)|whatsoever|without (?:any )?exception|ever missed|never (?:once )?missed)\b/giu,
    say: 'that it held for all',
    mild: true,
  },
  {
    kind: 'exception',
    pattern:
      /\bwithout (?:an?|any|one|a single) (?:mistake|error|fault|flaw|slip|complaint|accident|incident|injury|failure|delay|problem|hitch|loss)(?:e?s)?\b/giu,
    say: 'that it never happened',
    mild: true,
  },
  {
    kind: 'sole-credit',
    pattern: anyPhrase(
      [
        'single[- ]?handed(?:ly)?|alone|solo|solely|sole|unaided|unassisted|unaccompanied|unsupervised',
        'independently|autonomously|singularly|exclusively|by myself',
        String.raw`on my own(?! (?!I\b|we\b|and|for|in|with|at|from|since|without|during|to|as|when|while|before|after|until|by|because|but|over|throughout|across|every|each|using|under|on|account)\p{L})`,
        'all my own|by my own hand|of my own accord|off my own bat|one-man|one-woman|one-person',
        'without (?:(?:any|much|the|outside|external|further|other|additional|more|professional|extra) ){0,3}(?:help|support|assistance|guidance|supervision|aid|input|backup|backing|instruction)',
        'with no (?:help|support|assistance|guidance|supervision)|no[- ]one else|nobody else|nobody but me',
        'only (?:I|me)|personally|myself',
      ],
      'giu',
    ),
    say: 'that it was yours alone',
  },
  {
    kind: 'superlative',
    pattern: anyPhrase(
      [
        String.raw`(?:the|my|our|its|their|his|her|a|an|\p{L}+['’]s) (?:very |single |all-time )?(?:best|most|biggest|largest|greatest|highest|lowest|fastest|quickest|strongest|finest|top|youngest|oldest|earliest|newest|longest|smallest|busiest|hardest|toughest|smartest|safest|richest|leading|foremost|premier|number one|no\. ?1|only|first(?:-ever| ever)?(?= (?:to|person|one|woman|man|in|of|ever|time|team|company|school|nurse|employee)\b))`,
        'best-in-class|best[- ]ever|first[- ]ever|(?:as|was|were|am|being|became) the first|first of its kind',
        String.raw`only one|one and only|second to none|number[- ]one|top[- ]\p{L}+|better than (?!\d)`,
        '(?:faster|quicker|more|higher|greater|larger|bigger|stronger|cheaper|further|earlier) than (?:any|all|every|my|the|other|anyone|ever)',
        String.raw`than (?:any(?:one|body)?|all|ever|everyone|my peers|others)\b|unrivall?ed|unparalleled|unmatched`,
        'unequall?ed|unsurpassed|unbeaten|unbeatable|unprecedented|unique(?:ly)?',
        'world[- ](?:class|leading|renowned|beating|famous)|market[- ]leading|industry[- ]leading',
        'leading[- ]edge|award[- ]winning',
        String.raw`record(?:[- ](?:breaking|high|low|setting|time|results?|sales|numbers?))?(?=\b(?! of| the| and| keep| measure| data))`,
        'outstanding(?:ly)?|exceptional(?:ly)?|excellent(?:ly)?|excellence|superb(?:ly)?|brilliant(?:ly)?',
        'remarkabl[ey]|extraordinar(?:y|ily)|exemplary|flawless(?:ly)?|faultless(?:ly)?|perfect(?:ly|ion)?',
        'impeccabl[ey]|stellar|phenomenal(?:ly)?|spectacular(?:ly)?|expert(?:ly)?|expertise|mastery',
        'in[- ]depth|deep|profound|proven|strong(?:ly)?|highly|renowned|prestigious|acclaimed|celebrated',
        'ground[- ]?breaking|pioneering|revolutionary|innovative|visionary|unfailing(?:ly)?|zero',
      ],
      'giu',
    ),
    say: 'how it ranks',
    mild: true,
  },
  {
    kind: 'adoption',
    pattern: anyPhrase(
      [
        'adopted|roll(?:ed|ing)?[- ]?out|rollout|taken up',
        '(?:now|still|widely|since|currently|today|daily|everywhere) (?:in use|used|deployed|live|running|standard|practised|followed)',
        'went live|go(?:ing|es)? live|in (?:daily|general|common|wide|widespread|active|everyday) use',
        String.raw`used (?:by|across|throughout|all over|in \p{L}+ (?:countries|teams|schools|sites))`,
        '(?:became|become|becoming|is now|are now|set|sets|setting) (?:the |a |an |our |their )?(?:new |de facto |common |gold |industry |national )*(?:standard|norm|benchmark|template|model|policy|practice)',
        'standard practice|best practice|industry standard',
        'widely (?:praised|adopted|used|read|cited|recognised|copied|shared|known)|copied by|emulated',
        'replicated|imitated|downloaded|subscribed|praised|applauded|popular',
        'well[- ](?:received|known|regarded|liked)',
      ],
      'giu',
    ),
    say: 'that others took it up',
  },
  {
    kind: 'superlative',
    pattern:
      /\b(?:named|voted|elected|crowned|hailed|singled out|headhunted|hand-?picked|selected (?:as|from)|chosen (?:as|from)|picked (?:as|from))\b|\b(?!start|end|beginning|middle|rest|course|time|day|days|most|part|half|remainder|parts?|quarter|third|close|turn|busiest|evenings?|mornings?|out)\p{L}+ of the (?:year|month|week|season)\b/giu,
    say: 'that you were chosen',
  },
]
