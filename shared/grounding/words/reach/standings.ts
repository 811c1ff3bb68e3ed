import { anyCase } from '../../../text/any-case.ts'
import { anyPhrase } from '../../../text/any-phrase.ts'

/**
 * How far something has come, where that is less than done: `marker` is how evidence says it, `contrary` what only a claim of more says,
 * and any `kept` word leaves the limit in the claim. Written by walking through what is under way, denied, lapsed, broken off, turned down
 * and advised against. General knowledge of English.
 */
export const standings: readonly {
  readonly name:
    | 'open'
    | 'partway'
    | 'asked'
    | 'untaken'
    | 'making'
    | 'lacking'
    | 'lapsed'
    | 'ended'
    | 'stopped'
    | 'rejected'
    | 'against'
    | 'missed'
  readonly marker: RegExp
  /** `null`: to say it at all without the limit is to claim more. */
  readonly contrary: RegExp | null
  readonly kept: RegExp
  readonly why: string
}[] = [
  {
    name: 'open',
    marker: anyPhrase(
      [
        String.raw`(?:one|two|three|four|five|six|\d+|some|a few|last|final) (?:more )?(?:units?|modules?|papers?|exams?|chapters?|parts?|stages?|weeks?|credits) (?:left|to go|remaining|outstanding|missing|still to \p{L}+)`,
        String.raw`(?:units?|modules?|papers?|exams?|parts?|stages?|dissertation|thesis|practical|viva|logbook|portfolio)(?: \d+)? (?:is |are )?(?:still )?(?:outstanding|missing|open|pending|not done|not (?:yet )?\p{L}+ed)`,
        '(?:exams?|tests?|assessments?|viva|interview|inspection|course|training|audit) (?:is |are )?(?:booked|scheduled|planned|due|set|pencilled in)',
        String.raw`(?:booked|signed up|enrolled|registered|down) (?:on|for|in|onto)\b`,
        '(?:waiting for|awaiting|before) (?:the|my|its) results?',
        '(?:results?|outcome|decision|marks?|grades?) (?:is |are )?(?:expected|awaited|pending|due|to come|to follow|outstanding)',
        'in progress|under ?way',
        'not (?:yet )?(?:done|finished|complete|completed|certified|qualified|signed off|submitted|published|released|live|launched|open)',
        'yet to be|(?:due|about|going) to be',
        'to be (?:published|released|launched|opened|completed|finished|signed|confirmed|decided)',
        '(?:is|are) (?:still |currently )?being (?:tested|trialled|piloted|assessed|examined|audited|inspected|repaired|restored|converted|translated|edited|negotiated|discussed|debated)',
        '(?:is|are|being) (?:drafted|written|built|planned|prepared|reviewed|considered)',
        "has(?: not|n't) (?:yet )?(?:reported|decided|started|begun|opened|finished|closed)",
        String.raw`half[- ](?:done|finished|built|written)|(?:sitting|taking) (?:the |my )?(?=\p{Lu})`,
        'seeking an? (?:publisher|agent|buyer)|unfinished|incomplete|so far only|ongoing|continuing',
        String.raw`(?:first|second|third|fourth|fifth|penultimate|final|last)[- ](?:year|semester|term|module|paper|unit|part|stage)(?=\s*(?:[.,;)]|$))`,
        String.raw`(?:first|second|third|fourth|fifth|sixth|seventh|eighth) of (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:courses?|modules?|papers?|units?|exams?|parts?|stages?|credits|assignments?|years?|semesters?|terms?|levels?|chapters?|sections?)`,
        String.raw`(?<!\d )(?<!all )(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:out )?of (?:the )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:courses?|modules?|papers?|units?|exams?|parts?|stages?|credits|assignments?|years?|semesters?|terms?|levels?|chapters?|sections?)(?: (?:done|passed|finished|completed|taken|sat|so far))?(?! (?:first|at|with|on)\b)`,
        '(?:parts?|modules?|stages?|papers?|levels?|books?|volumes?) [IVX]+(?:(?:,|,? and|–|-| to) ?[IVX]+)* of [IVX]+',
        String.raw`enrolled (?:since |in )?(?=(?:\p{L}+ )?(?:19|20)\d\d)`,
        'in (?:the|my|his|her|their) (?:first|second|third|fourth|fifth|final|last) year',
        String.raw`(?<=[\p{L}\d)] )(?:(?:scheduled|booked) for (?:next|this|the|(?=\p{Lu}|20)))`,
        String.raw`(?<=[\p{L}\d)] )(?:(?<!\b(?:years?|months?|weeks?|specialists?|time|experience) )in (?:training|preparation)|to come|to follow|(?<=(?:^|[;,(]) *(?:\d+|two|three|four|five|six|seven|eight|nine|ten) )(?:still )?(?:remaining|to go|to do)|(?<!\b(?:rated|judged|graded|as|is|was|were|service|results?) )outstanding)(?=\s*(?:[.,;:)]|$))`,
      ].map(anyCase),
      'u',
    ),
    contrary: new RegExp(
      anyCase(
        String.raw`\b(?:complet(?:ed|ion of)|finish(?:ed|ing)|gained|obtained|earned|achieved|attained|passed|hold(?:ing|er)?|awarded|graduat(?:ed|e)|submitted|concluded|published|released|launched|opened|introduced|implemented|hired|appointed|decided|(?:am|was|as|been|being|fully|a|an) (?:(?:\p{L}+|\d+)[- ]){0,3}(?:qualified|certified|chartered|registered|licen[sc]ed|accredited)|qualified|includes?|included|(?:is|are|was|were) (?:now |all |fully )?(?:complete|finished|done)|I(?:'ve| have) (?:now |also |both )?(?:an? |my |the |(?=\p{Lu})|(?=\p{L}+ \d)))`,
      ),
      'u',
    ),
    kept: /\b(?:not|no|never|cannot|n't|yet|still|currently|at present|at the moment|right now|(?:am|is|are|'m|'s) (?:(?:now|also) )?(?:taking|doing|following|in|on|writing|reading|at work)|(?:first|second|third|fourth|fifth|final|last)[- ](?:year|semester|term|module|paper|unit|part|stage|of)|towards?|study\p{L}*|working on|learning|expect\p{L}*|due|will|shall|ongoing|progress|under ?way|ahead|half\p{L}*|on course|start\p{L}*|beg[aiu]n\p{L}*|continu\p{L}+|prepar\p{L}+|pending|wait\p{L}*|await\p{L}*|aim\p{L}*|hop\p{L}+|shall|register\p{L}* (?:for|on)|book(?:ed|ing)?|schedul\p{L}*|plan\p{L}*|signed up|enrol\p{L}*|down for|sit|sits|sitting|left|remain\p{L}*|missing|outstanding|to go|until now|so far|to date|soon|next|forthcoming|upcoming|to come|short of|only|almost|nearly|about to|need|once|when|before|after|until|unfinished|incomplete|partly|in part|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:out )?(?:of|from) (?:the |its |my )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|\d+)|(?:of|from) (?:the|its|my) (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|\d+) (?:[\p{L}\d-]+ ){0,2}?(?:courses?|modules?|papers?|units?|exams?|parts?|stages?|credits|assignments?|years?|semesters?|terms?|levels?|chapters?|sections?)|out of (?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|\d+))\b|n['’]t\b/iu,
    why: 'By the evidence this is not finished.',
  },
  {
    name: 'partway',
    marker:
      /(?<![\d.,]|\b(?:to|from) )(?:[1-9]\d?) ?(?:%|per cent|percent) (?:done|complete|completed|finished|built|ready|through|migrated|moved|written|of the way)\b/iu,
    contrary:
      /\b(?:(?:has|have|had|was|were|is|are|am) (?:now |all |been |fully ){0,3}(?:done|complete|finished|in place|live|over|\p{L}+ed)|complet(?:ed|ion of)|finish(?:ed|ing)|launched|introduced|implemented|I(?:'ve| have)? (?:now |since )?(?:moved|built|wrote|written|\p{L}+ed))\b/iu,
    kept: /\b(?:not|no|never|yet|still|half\p{L}*|part|parts|partly|most|mostly|more than|over|third|thirds|quarters?|fifths?|sixths?|eighths?|tenths?|per cent|percent|begun|began|start\p{L}*|ongoing|progress|under ?way|halfway|will|remain\p{L}*|left|to go|so far|until now|moving|being|almost|nearly|about)\b|%|n['’]t\b/iu,
    why: 'By the evidence this is not finished.',
  },
  {
    name: 'asked',
    marker:
      /\b(?:(?:proposals?|bids?|applications?|pitch|synopsis) (?:for|to) (?=[^.;]*\b(?:with|at|before|sent|in|submitted|pending)\b)|appl(?:ied|ying) (?:to|for)\b|(?:application|form|papers) (?:is |was )?(?:sent(?: in| off)?|in\b(?! \p{L}+ (?:writing|form|development))|handed in|submitted|lodged|filed|made|under (?:review|consideration)|being (?:considered|assessed|reviewed)|with the \p{L}+)\b|applying (?:to|for)\b|looking for an? (?:publisher|agent|buyer|commissioner|sponsor|funder|home)(?: for)?|(?:inspection|approval|decision|registration|membership|vote|applications?|bid|request|appeal) (?:is )?(?:still )?(?:pending|outstanding|undecided)|on the waiting list(?: for)?|nominated (?:for|as)|standing for|candidate (?:for|programme)|put (?:in|up) for)/iu,
    contrary: anyPhrase([
      'published|commissioned',
      String.raw`(?:am|was|as|became|been|being|now|'m) (?:now )?(?:an? |the |on the |in the )?(?:(?:\p{L}|-)+ ){0,3}(?:members?|fellow|associate|chartered|certified|licen[sc]ed|approved|accredited|accepted|registered|listed|elected|holder|editor|trustee|governor|examiner|assessor)`,
      'hold|won|received|granted|funded|accepted|admitted|joined|belong|obtained|secured|awarded|appointed',
    ]),
    kept: /\b(?:not|no|never|yet|still|appl(?:y|ied|ying|ication)\p{L}*|ask\p{L}*|propos\p{L}*|bids?|pitch\p{L}*|synopsis|look\p{L}* for|seek\p{L}*|pending|wait\p{L}*|await\p{L}*|expect\p{L}*|hop\p{L}+|submit\p{L}*|sent|hand\p{L}* in|nominat\p{L}*|stand\p{L}* for|candidate\p{L}*|would|will|could|due|decision|outcome|consider\p{L}*|under way|put (?:in|up|forward)|successful\p{L}*|soon|list)\b|n['’]t\b/iu,
    why: 'The evidence says you asked for this, not that you have it.',
  },
  {
    name: 'untaken',
    marker:
      /\b(?:not (?:yet )?(?:re)?(?:taken|attended|sat|passed|covered|studied|learnt|signed up for)|(?:no|without) (?:formal )?(?:training|course|certificate|licence|qualification) (?:in|for|yet)?)\b/iu,
    contrary:
      /\b(?:(?:am|was|fully|been) (?:\p{L}+ )?(?:trained|qualified|certified|licen[sc]ed|versed)|passed|completed|took|taken|hold|learnt|learned|studied|skilled|experienced|certificate|qualification)\b/iu,
    kept: /\b(?:not|no|never|nor|without|yet|fail\p{L}*|miss\p{L}*|except|apart|but|still|untaken|open|left out|retake|re-?sit|second|later|again|lack\p{L}*|unqualified|untrained|self-taught)\b|n['’]t\b/iu,
    why: 'The evidence says you have not done this.',
  },
  {
    name: 'making',
    marker:
      /\b(?:currently|at present|now|still) (?:writing|drafting|building|making|restoring|compiling|designing|translating|editing|recording|composing|illustrating|developing|preparing)\b|\bworking on (?:an?|my|our)\b/iu,
    contrary:
      /\bI(?:'ve| have)? (?:also |just |now )?(?:written|wrote|finished|completed|published|built|restored|compiled|translated|released|launched|designed)\b/iu,
    kept: /\b(?:not|yet|still|currently|at present|almost|nearly|half|part|parts|partly|most|draft|first|second|third|chapters?|so far|to date|began|begun|start\p{L}*|working on|\d+)\b|n['’]t\b/iu,
    why: 'By the evidence this is not finished.',
  },
  {
    name: 'lapsed',
    marker:
      /\b(?:lapsed?|expired|ran out|run out|out of date|not renewed|(?:refresher|renewal)[^.;]{0,20}(?:not done|overdue|missed)|no longer (?:valid|held|current|registered|licensed|active))\b/iu,
    contrary:
      /\b(?:current(?:ly)?|valid|in date|up[- ]to[- ]date|hold|holds|have|am|I'm|still|now|certified|qualified|registered|licen[sc]ed)\b/iu,
    kept: /\b(?:laps\p{L}*|expir\p{L}*|ran out|run out|out of date|former\p{L}*|previous\p{L}*|used to|held|had|was|were|until|renew(?:al|ing)?|refresh(?:er|ing)?|again|not|no longer|ago|past|once|due|need|overdue)\b|n['’]t\b/iu,
    why: 'By the evidence this has lapsed.',
  },
  {
    name: 'ended',
    marker:
      /\b(?:until (?:last (?:year|month|week|summer|winter|spring|autumn)|recently)|no longer|formerly|ceased|dissolved|disbanded|wound up|gave (?:it|this) up)\b/iu,
    contrary:
      /\bI(?:'m| am) (?:(?:currently|now|still|also) )*(?:an?|the)\b|\b(?:currently|at present|to this day|still)\b/iu,
    kept: /\b(?:until|till|up to|used to|former\p{L}*|was|were|served|ended|stepped|ex|stopped|left|previous\p{L}*|no longer|not|had|ago)\b|n['’]t\b/iu,
    why: 'By the evidence this has ended.',
  },
  {
    name: 'stopped',
    marker: anyPhrase([
      'on hold|on ice|paused|postponed|suspended|abandoned|stopped|discontinued|shelved|scrapped|cancell?ed',
      'called off|interrupted|not (?:pursued|continued|followed up)|broken off|broke off|withdrew|withdrawn',
      'dropped out|given up|gave up|came to nothing|fell through',
      "did(?: not|n't) (?:go ahead|happen|finish|continue)",
      'never (?:finished|ran|started|opened|launched|happened|went ahead)|closed (?:down )?(?:after|again)',
      'folded',
      String.raw`left (?:before|without) (?:finishing|completing|the (?:end|dissertation|thesis|finals?|final \p{L}+|exams?|last \p{L}+))`,
    ]),
    contrary: anyPhrase([
      String.raw`complet(?:ed|ion)|finished|success\p{L}*|introduc(?:ed|tion of)|implement(?:ed|ation of)|launched`,
      String.raw`currently|at present|to this day|still (?!\p{L}*(?:hold|on ice))|now|since`,
      'ha(?:s|ve) been (?:going|running|open|in use)|runs?|own(?:er)?|hold|holder|qualified|certified',
      String.raw`passed|graduat\p{L}*|earned|gained|obtained|am studying|I(?:'m| am) (?:an?|the)`,
      'I have (?:an? |my |the )',
    ]),
    kept: /\b(?:hold(?= since| for| at)|on hold|on ice|paus\p{L}*|postpon\p{L}*|suspend\p{L}*|abandon\p{L}*|stop\p{L}*|discontinu\p{L}*|shelv\p{L}*|scrap\p{L}*|cancel\p{L}*|called off|interrupt\p{L}*|pursu\p{L}*|br[eo]k\p{L}* off|withdr[ae]w\p{L}*|drop\p{L}*|g[ia]ve\p{L}* up|fell through|end\p{L}*|until|before|short\p{L}*|brief\p{L}*|tr(?:y|ied)|attempt\p{L}*|not|never|no|without|only|unfinished|incomplete|half|part of|some of|closed|folded|came to|a while|not to go on|let go|for (?:\p{L}+|\d+) (?:nights?|days?|weeks?|months?|years?)|(?:one|two|three|four|five|\d+) (?:out )?of)\b|n['’]t\b/iu,
    why: 'By the evidence this was not brought to an end.',
  },
  {
    name: 'rejected',
    marker: anyPhrase([
      'inconclusive|no (?:clear|firm|real|measurable) (?:result|conclusion|answer|effect|difference)s?',
      'tabled|rejected|turned down|declined|refused|voted down|unsuccessful(?:ly)?',
      '(?:was|were|is|are|but)? ?not (?:adopted|accepted|taken up|approved|elected|selected|chosen|appointed|funded|passed|published|built|shortlisted)',
      "did(?: not|n't) (?:pass|win|get|make|succeed)|without success|failed to (?:pass|win|get|find|raise)",
      '(?:attempt|bid|motion|project|trial|experiment|application|plan) failed',
    ]),
    contrary:
      /\b(?:showed|shows|shown|proved|proves|proven|demonstrated|confirmed|adopted|accepted|approved|agreed|won|secured|was elected|were elected|elected|introduced|eliminated|abolished|ended|implemented|worked|succe\p{L}+|passed|funded|awarded|became|published|built|chosen|selected|appointed|am an?|is now|are now)\b/iu,
    kept: /\b(?:inconclusive|not|no|nor|never|nothing|tabled|reject\p{L}*|turned down|declin\p{L}*|refus\p{L}*|unsuccess\p{L}*|fail\p{L}*|without|yet|stood|ran for|candidate|attempt\p{L}*|tried|although|though|but|however|could|should|would|pending|aside|unclear|open|voted down|lost)\b|n['’]t\b/iu,
    why: 'By the evidence this did not come about.',
  },
  {
    name: 'against',
    marker:
      /\b(?:recommended|advised|argued|voted|decided|counselled|spoke|spoken|campaigned|warned|lobbied) against\b/iu,
    contrary:
      /\b(?:recommend|advis|argu|vot|decid|counsel|support|propos|back|campaign|urg|lobb|favour|favor)\p{L}*\b/iu,
    kept: /\b(?:against|not|no|never|oppos\p{L}*|rather than|instead|drop\p{L}*|stop\p{L}*|avoid\p{L}*|scrap\p{L}*|refus\p{L}*|warn\p{L}*|should ?n['’]t|unwise|reject\p{L}*)\b|n['’]t\b/iu,
    why: 'The evidence says you were against this.',
  },
  {
    name: 'missed',
    marker:
      /\b(?:off|short of|just outside|outside|(?:narrowly |just )?missed|missing) (?:the|our|a|its) (?:\p{L}+ ){0,2}(?:record|podium|title|final|medals?|cut|target|win|top \p{L}+)\b|(?<!\b(?:won|winn\p{L}+|champions?|gold)\b.*)\brunners?-?up\b(?!.*\b(?:won|winn\p{L}+|champions?|gold)\b)/iu,
    contrary:
      /\b(?:hold|holds|held|holder|broke|broken|set|beat|won|win|winner|champions?|made|reached|met|hit|gold)\b/iu,
    kept: /\b(?:off|short|outside|miss\p{L}*|near\p{L}*|close|almost|just|runners?|second|third|silver|behind|not|never|without|fail\p{L}*)\b|n['’]t\b/iu,
    why: 'By the evidence this was missed.',
  },
  {
    name: 'lacking',
    marker: /(?<=\p{L}\)?: ?)(?:none|no|nil|never|not yet|not so far|n\/a|not (?:held|taken|passed|done))\b/iu,
    contrary: null,
    kept: /\b(?:not|no|none|never|nothing|neither|nor|without|lack\p{L}*|cannot|yet|hop\p{L}+|would|want\p{L}*|will|keen|plan\p{L}*|learn\p{L}*|book(?:ed|ing)?|soon|gap|missing|due|due to|about to|to become|to be|interest\p{L}*|new to|ahead|down for|until)\b|n['’]t\b/iu,
    why: 'The evidence says you do not have this.',
  },
]
