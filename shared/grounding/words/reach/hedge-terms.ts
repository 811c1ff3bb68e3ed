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
    kept: /\b(?:parts?|one|two|team|group|including|portion|piece|share|section|fraction|bit|subset|one of|of the|of its|out of|among|amongst|panel|committee|board|sat|served|belong\p{L}*|member|certain|elements?|aspects?|partly|partially|contribut\p{L}*|help\p{L}*|assist\p{L}*|support\p{L}*|within|participat\p{L}*|some|involved|co-?\p{L}+|joint\p{L}*|together)\b/iu,
  },
  {
    name: 'degree',
    hedge:
      /\b(?:some(?= (?!\p{Ll}+s\b|people|children|staff|patients)\p{Lu}?\p{L}+)|a bit of|basic|basics|beginner|beginner's|elementary|rudimentary|introductory|limited|a little|little|working knowledge|conversational|intermediate|passive|kitchen(?= (?:spanish|french|italian|german|portuguese|arabic|polish|english|dutch|turkish))|foundation level|familiar with|familiarity with|exposure to|certain exposure|awareness of|entry-level|short course|first steps)\b/giu,
    kept: /\b(?:some|basic|basics|beginner\p{L}*|elementary|rudimentary|introductory|limited|little|bit|enough|understand|working knowledge|convers\p{L}*|intermediate|passive|kitchen|foundation|familiar\p{L}*|exposure|exposed|aware\p{L}*|entry-level|learn\p{L}*|start\p{L}*|short course|not (?:an )?expert|picked up|get(?:s|ting)? by|got by|dabbl\p{L}*|modest|first steps|simple)\b/iu,
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
    kept: /\b(?:pilot\p{L}*|trial\p{L}*|prototyp\p{L}*|proof|experiment\p{L}*|test\p{L}*|tried|try|demo\p{L}*|mock-?ups?|beta|hobby|side|personal|my own|of my own|toy|student|internal\p{L}*|in-house|draft\p{L}*)\b/iu,
  },
  {
    name: 'learning',
    hedge:
      /\b(?:(?:currently |actively |still )?learning(?= (?!and|outcomes?|support|difficult|disabilit|centre|center|material|resources|need|environment|platform|model|analytics|management))|in training|shadow(?:ed|ing)|observ(?:ed|ing)|studying (?:for|towards)|working towards|being trained|training to|preparing for)\b/giu,
    kept: /\b(?:learn\p{L}*|in training|shadow\p{L}*|observ\p{L}*|study\p{L}*|studied|towards|trained|training|trainee|preparing|beginner|familiaris\p{L}*|picking up|getting to know|new to|still|expect\p{L}*|due|will|under ?way|ongoing|ahead|toward|improv\p{L}*|on (?:the|my) way|on (?:the )?(?:course|track|path)|in progress|part[- ]?way|half-?way|mid-?way|(?:first|second|third|fourth|fifth|final|last|[1-6](?:st|nd|rd|th)) (?:year|term|semester|module|stage|part) of|year (?:one|two|three|four|[1-6]) of|basic|basics|begun|began|beginning|start\p{L}*|[AB][12])\b/iu,
  },
  {
    name: 'intent',
    hedge:
      /\b(?:proposed|planned|suggested|recommended|expected|intended|potential(?:ly)?|nominated|shortlisted|longlisted|finalist|runner-?up|second prize|third prize|second place|third place|applied for|candidate for|entered (?:for|into)|pending|provisional(?:ly)?|in progress|(?<=\b(?:papers?|manuscripts?|articles?|bids?|applications?|thesis|proposals?|patents?|drafts?|chapters?|abstracts?|was|were|been) )submitted|(?<=[,(]\s?)submitted(?=\s*(?:[.,;)]|to\b|for\b|$))|submitted(?= (?:an? |one |two |three |\d+ )?(?:\p{L}+ ){0,2}(?:papers?|manuscripts?|articles?|proposals?|patents?|bids?)\b)|under review|not yet|unfinished|unsuccessful(?:ly)?|attempted|tried to|aimed to|hoped to|due to)\b/giu,
    kept: /\b(?:propos\p{L}*|plan\p{L}*|suggest\p{L}*|recommend\p{L}*|expect\p{L}*|intend\p{L}*|potential\p{L}*|nominat\p{L}*|shortlist\p{L}*|longlist\p{L}*|finalist|(?<!\bwon the )final|runner-?up|second|third|2nd|3rd|appl\p{L}+|candidate|enter\p{L}*|pending|provisional\p{L}*|progress|submit\p{L}*|review|not|yet|unfinished|unsuccessful\p{L}*|attempt\p{L}*|tr(?:y|ied)|aim\p{L}*|hop\p{L}+|due|could|may|might|idea|put forward|up for|in the running|considered|should|will|studying|working towards?|under ?way|outcome|still|once)\b/iu,
  },
  {
    name: 'shared',
    hedge:
      /\b(?:co-?(?:wrote|written|author(?:ed)?|led|lead|founded|founder|developed|designed|built|created|organi[sz]ed|edited|supervis\p{L}+|chair\p{L}*|curat\p{L}+|direct\p{L}+|produc\p{L}+|manag\p{L}+|facilitat\p{L}+|deliver\p{L}+|taught|teach\p{L}*|ran|own\p{L}*)|jointly|(?:second|third|fourth|joint) author(?: of)?)\b/giu,
    kept: /\b(?:co-?\p{L}+|joint\p{L}*|second|third|fourth|together|with|we|us|our|and I|colleagues?|team|contribut\p{L}*|help\p{L}*|section|part|partner\p{L}*|shared?|pair|one of|among|authors)\b/iu,
  },
  {
    name: 'stand-in',
    hedge:
      /\b(?:stood in|standing in|deputi[sz]ed|deputising|deputy|acting(?= (?:as|head|manager|lead|director|up)))\b/giu,
    kept: /\b(?:stood in|stand\p{L}* in|deput\p{L}*|replac\p{L}*|holidays?|vice|second|absen\p{L}*|acting|cover\p{L}*|interim|temporar\p{L}*|help\p{L}*|assist\p{L}*|in (?:the|his|her|their) absence|was away|weeks?|months?)\b/iu,
  },
]
