import { anyPhrase } from '../../../text/any-phrase.ts'
import { jointly } from './jointly.ts'

/**
 * Words with which evidence says less, by what they limit. `hedge` is the word in the evidence; a claim about the same thing keeps the
 * limit when any `kept` word of the class is in it. General knowledge of English.
 */
export const hedgeClasses: readonly {
  readonly name: string
  readonly hedge: RegExp
  readonly kept: RegExp
  /** A limit that honest summaries leave out: an underline, unless the claim speaks of all. */
  readonly mild?: true
}[] = [
  {
    name: 'part',
    hedge:
      /\b(?:(?:a |some )?parts? of|a (?:small |large )?(?:portion|piece|share|section|fraction|subset) of|one of (?:the|its|our|their|several|many)|two of (?:the|its)|member of (?:the|a)|certain|elements? of|aspects? of|partly|partially|in part)\b/giu,
    kept: anyPhrase([
      'parts?|one|two|team|group|including|portion|piece|share|section|fraction|bit|subset',
      String.raw`(?:am|was|sit|sits) (?:also |now )?(?:on|in) an? \p{L}+(?: (?:force|group|board|committee|panel))?`,
      'one of|of the|of its|out of|among|amongst|panel|committee|board|sat|served',
      String.raw`(?:belong|contribut|help|assist|support|participat|joint)\p{L}*|member|certain|elements?|aspects?`,
      `our|partly|partially|within|some|involved|${jointly}|together`,
    ]),
  },
  {
    name: 'degree',
    hedge: anyPhrase(
      [
        String.raw`some(?= (?!\p{Ll}+s\b|people|children|staff|patients)\p{Lu}?\p{L}+)|a bit of|basic|basics|beginner`,
        "beginner's|elementary|rudimentary|introductory|limited|a little|little|working knowledge",
        'conversational|intermediate|passive',
        'kitchen(?= (?:spanish|french|italian|german|portuguese|arabic|polish|english|dutch|turkish))',
        'foundation level|familiar with|familiarity with|exposure to|certain exposure|awareness of',
        'entry-level|short course|first steps',
      ],
      'giu',
    ),
    kept: anyPhrase([
      String.raw`some|basic|basics|(?:beginner|convers|familiar|aware|learn|start|dabbl|beg[aiu]n)\p{L}*|elementary`,
      'rudimentary|introductory|limited|little|bit|enough|understand|working knowledge|intermediate|passive',
      'kitchen|foundation|exposure|exposed|entry-level|short course|not (?:an )?expert|picked up',
      'get(?:s|ting)? by|got by|modest|first steps|simple|introduc(?:e|es|ed|ing|tion)',
    ]),
  },
  {
    name: 'mostly',
    mild: true,
    hedge:
      /\b(?:most|mostly|mainly|usually|often|generally|typically|normally|largely|primarily|sometimes|occasionally|predominantly|as a rule|for the most part|the majority of|frequently|in most cases|tended to|at times|from time to time)\b/giu,
    kept: /\b(?:most|mostly|mainly|usually|often|generally|typically|normally|largely|primarily|sometimes|occasionally|predominantly|as a rule|for the most part|majority|many|much|some|frequently|regularly|tend\p{L}*|at times|from time to time|more often|chiefly|partly|part)\b/iu,
  },
  {
    name: 'trial',
    mild: true,
    hedge:
      /\b(?:pilot(?:ed|ing|s)?|trial(?:led|ling|s)?|prototyp(?:e|ed|es|ing)|proof[- ]of[- ]concept|experiment(?:al|ed|ally)?|test run|tried out|demo|mock-?up|beta|hobby|side project|personal project|toy|student project|internal|draft(?= \p{L}))\b/giu,
    kept: /\b(?:(?:pilot|trial|prototyp|experiment|test|demo|internal|draft)\p{L}*|proof|tried|try|mock-?ups?|beta|hobby|side|personal|my own|of my own|toy|student|in-house)\b/iu,
  },
  {
    name: 'learning',
    hedge:
      /\b(?:(?:currently |actively |still )?learning(?= (?!and|outcomes?|support|difficult|disabilit|centre|center|material|resources|need|environment|platform|model|analytics|management))|in training|shadow(?:ed|ing)|observ(?:ed|ing)|studying (?:for|towards)|working towards|being trained|training to|preparing for)\b/giu,
    kept: anyPhrase([
      String.raw`(?:learn|shadow|observ|study|familiaris|expect|improv|start)\p{L}*|in training|studied|towards`,
      'trained|training|trainee|preparing|beginner|picking up|getting to know|new to|still|due|will',
      'under ?way|ongoing|ahead|toward|on (?:the|my) way|on (?:the )?(?:course|track|path)|in progress',
      'part[- ]?way|half-?way|mid-?way',
      '(?:first|second|third|fourth|fifth|final|last|[1-6](?:st|nd|rd|th)) (?:year|term|semester|module|stage|part) of',
      'year (?:one|two|three|four|[1-6]) of|basic|basics|begun|began|beginning|[AB][12]',
    ]),
  },
  {
    name: 'intent',
    hedge: anyPhrase(
      [
        'proposed',
        String.raw`planned(?! (?:maintenance|preventi\p{L}+|outages?|shutdowns?|inspections?|engineering|giving)\b)`,
        'suggested|recommended|expected|intended|potential(?:ly)?|nominated|shortlisted|longlisted|finalist',
        'runner-?up|second prize|third prize|second place|third place|applied for|candidate for',
        'entered (?:for|into)|pending|provisional(?:ly)?|in progress',
        String.raw`(?<=\b(?:papers?|manuscripts?|articles?|bids?|applications?|thesis|proposals?|patents?|drafts?|chapters?|abstracts?|was|were|been) )submitted`,
        String.raw`(?<=[,(]\s?)submitted(?=\s*(?:[.,;)]|to\b|for\b|$))`,
        String.raw`submitted(?= (?:an? |one |two |three |\d+ )?(?:\p{L}+ ){0,2}(?:papers?|manuscripts?|articles?|proposals?|patents?|bids?)\b)`,
        'under review|not yet|unfinished|unsuccessful(?:ly)?|attempted|tried to|aimed to|hoped to|due to',
      ],
      'giu',
    ),
    kept: anyPhrase([
      String.raw`(?:propos|suggest|recommend|expect|intend|potential|nominat|shortlist|longlist|provisional|submit|unsuccessful|attempt|aim)\p{L}*`,
      'plan(?:s|ned|ning)?|enter(?:s|ed|ing)?',
      String.raw`finalist|(?<!\bwon the )final|runner-?up|second|third|2nd|3rd|(?:appl|hop)\p{L}+|candidate|pending`,
      'progress|review|not|yet|unfinished|tr(?:y|ied)|due|could|may|might|idea|put forward|up for',
      'in the running|considered|should|will|studying|working towards?|under ?way|outcome|still|once',
    ]),
  },
  {
    name: 'shared',
    hedge:
      /\b(?:co-?(?:wrote|written|author(?:ed)?|led|lead|founded|founder|developed|designed|built|created|organi[sz]ed|edited|(?:supervis|curat|direct|produc|manag|facilitat|deliver)\p{L}+|(?:chair|teach|own)\p{L}*|taught|ran)|jointly|(?:second|third|fourth|joint) author(?: of)?)\b/giu,
    kept: anyPhrase([
      jointly,
      String.raw`(?:joint|contribut|help|partner)\p{L}*|second|third|fourth|together|with|we|us|our|and I|team`,
      'section|part|shared?|pair|one of|among|authors',
    ]),
  },
  {
    name: 'stand-in',
    hedge:
      /\b(?:stood in|standing in|deputi[sz]ed|deputising|deputy|acting(?= (?:as|head|manager|lead|director|up)))\b/giu,
    kept: /\b(?:stood in|stand\p{L}* in|(?:deput|replac|absen|cover|temporar|help|assist)\p{L}*|holidays?|vice|second|act(?:ing|ed)|interim|in (?:the|his|her|their) absence|was away|weeks?|months?)\b/iu,
  },
]
