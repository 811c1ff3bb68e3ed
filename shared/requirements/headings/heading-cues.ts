import type { Zone } from '../lines/zone.ts'

/** A family of wordings in a heading, what it speaks for and how plainly: 3 settles it, 2 speaks for it, 1 only leans. */
export interface HeadingCue {
  readonly zone: Zone
  readonly weight: 1 | 2 | 3
  readonly words: RegExp
}

const cue = (zone: Zone, weight: 1 | 2 | 3, words: string): HeadingCue => ({
  zone,
  weight,
  words: new RegExp(`\\b(?:${words})\\b`, 'u'),
})

const need =
  'essential|required|requirements?|necessary|needed|musts?|must haves?|deal ?breakers?|vital|mandatory|crucial|critical|compulsory|prerequisites?|expected|non negotiable|important|everything|the end of the world|a problem|a blocker|obligatory'
const not =
  'not|isnt|arent|wont|doesnt|dont|neednt|no|never|nor|hardly|without being|by no means|rather than|less than|shouldnt|wouldnt|cant'
const please =
  'help|helps|welcome|impress|excite|excited|bonus|dream|great|good|lovely|nice|wonderful|brilliant|fantastic|handy|useful|helpful|tip|catch|grab|swing|strengthen|boost|count in your favour|make our day|grateful|ideal|valuable|valued|value|appreciate\\w*|advantage|beneficial|better|easier|sweeten|apart|ahead|edge|stand out|jump|favour'

const families: readonly HeadingCue[] = [
  cue(
    'must',
    3,
    '(?:person|someone|somebody|candidate|colleague|teammate|human)(?: \\w+){0,4}? (?:in mind|looking for|were after|are after|we want|we need|need)',
  ),
  cue('must', 3, '(?:good|great|right|strong|perfect|excellent|brilliant) (?:fit|match|person|candidate|one)'),
  cue('nice', 3, `(?:${not})(?: \\w+){0,2}? (?:${need})`),
  cue('nice', 3, `(?:dont|no need to|do not|please dont) (?:worry|panic|be put off|let)(?: \\w+){0,8}`),
  cue(
    'nice',
    3,
    '(?:wouldnt|wont|would not|will not|would never) (?:say no|mind|turn down|object|complain|hurt|go amiss|refuse|hold)',
  ),
  cue(
    'nice',
    3,
    '(?:even|all the|so much the|that much) (?:better|more|happier|stronger|nicer|keener|further)|better still|better yet',
  ),
  cue('nice', 3, `(?:would|could|might|wed|id|itd|thatd|theyd|itll)(?: (?!you\\b|need\\b)\\w+){0,4}? (?:${please})`),
  cue(
    'nice',
    3,
    '(?:we|wed|id|i)(?: would| d)?(?: really| also| particularly| especially| just)? love (?:it|if|to see|to find|someone|somebody|you even|to add|any|some|a bit)',
  ),
  cue(
    'nice',
    3,
    '(?:brownie|bonus|extra|additional|gold|house) (?:points?|credit|stars?|marks?|kudos)|kudos|icing|cherry on|on the cake|cream on|feather in|sweetener|dream come true|in (?:a perfect|an ideal) world|in our wildest|magic wand|wish ?list|tie ?breakers?|head start|jackpot|nice to haves?',
  ),
  cue(
    'nice',
    3,
    '(?:stand|stands) out|set you apart|sets you apart|tip(?:s)? the (?:balance|scales)|in your favour|give you (?:an|the) edge|push you (?:ahead|up)|move you up|catch our (?:eye|attention)|turn our heads?|make you shine|if (?:i|we) could have (?:everything|it all|more)',
  ),
  cue(
    'nice',
    2,
    'nice|lovely|handy|useful|helpful|advantage|advantages|advantageous|beneficial|desirable|desirables|preferable|preferably|preferred|optional|ideally|bonus|bonuses|plus points|pluses|perhaps|maybe|possibly|by any chance|appreciated|favourable|welcome but',
  ),
  cue(
    'nice',
    3,
    '(?:but|though|however|yet|although|or) (?:we|well|you) ?(?:can|will|could)? ?(?:always |also |easily )?(?:teach|train|learn|pick)',
  ),
  cue(
    'nice',
    2,
    '(?:can|could|will|well|happy to|able to) (?:teach|train|show)(?: you)?(?: \\w+)? (?:if|the rest|these|this|that|on)|can be (?:learned|learnt|taught)|learn on the job|pick up later',
  ),
  cue('nice', 3, '(?:additional|further|secondary|second) criteria|if (?:many|a lot of) (?:people|of you) apply'),
  cue(
    'nice',
    2,
    '(?:what|if you) also (?:have|had|bring|know|hold|speak)|also (?:had|helps|love|like|welcome|appreciate|value|interested)|wed also|would also',
  ),
  cue(
    'must',
    3,
    'non negotiables?|nonnegotiables?|cant (?:really )?(?:budge|bend|compromise|do without|shortlist|consider|be flexible)|wont be able to|unable to (?:consider|shortlist)|struggle(?: \\w+){0,4} without|bare minimum|absolute(?:ly)? (?:must|essential)s?|deal ?breakers|must haves?|red lines|cant live without|only (?:consider|shortlist)|rule you out',
  ),
  cue(
    'must',
    2,
    'essential|essentials|required|requirements?|must|need|needs|needed|expect|looking for|look for|hoping|hope to see|searching for|seeking|we want(?! you)|were after|we are after|are we after|are we looking|in mind|necessary|matters?(?: most)?|insist|imagine(?: that)? you|shortlisting|shortlist|criteria|picture you|someone (?:who|with)|somebody (?:who|with)|a person (?:who|with)|the (?:sort|kind|type) of person|who we want|ask of you|ask for|could this be you|would suit|will suit|do well|flourish|thrive|feel at home|fit in|fit right in|good match|good fit|belong here|successful|to be considered',
  ),
  cue(
    'must',
    3,
    'youll be bringing|youd be bringing|(?:wont|cant|wouldnt|not|unable to|never) (?:hire|employ|take you|appoint|interview|consider)|(?:assess|assessing|assessed|evaluate|evaluated|evaluating|test|tested|testing|judge|judged|measure|measured|score|scored|marked) (?:you )?(?:against|on|for)',
  ),
  cue(
    'must',
    2,
    'youll (?:have|need|bring|know|already)|youd (?:have|need|bring|already)|you (?:bring|have|are|might be|could be|can)(?: \\w+)?$|in your (?:locker|kit ?bag|tool ?box|tool ?kit|armoury|back pocket)|tool ?(?:box|kit|belt)|skill ?set|up your sleeve|things (?:you|youll) bring|what it takes|already (?:have|know|got)|under your belt',
  ),
  cue(
    'duty',
    3,
    '(?:get|getting|be) up to(?! date)|you(?:ll|d)? (?:will |would )?get to|yours to (?:run|own|lead|shape|look after)|things youll (?:own|do|run|lead|make|fix)|to do list|day job|expect to$|(?:want|like|love|need|ask|asking|expect|trust|task) (?:you|someone|somebody) (?:to do|who will|wholl|to (?:look after|take on|run|lead))|expected to$|asked to$|what (?:will|would|do|does|can) (?:you|i|we|they|the|an?|our|this|on)(?: \\w+){0,5} (?:do|doing|involve|entail|look like)|whats (?:the|this) (?:work|job|role|post)|together (?:we|you|well|youll)(?: will)?$',
  ),
  cue(
    'duty',
    3,
    '(?:typical|normal|usual|average|ordinary|regular|standard|busy|good|given) (?:day|week|morning|afternoon|evening|shift|month|year|term|night)|(?:a|your|our|each|every|the) (?:day|days|week|weeks|morning|shift|shifts|month|term|year)(?: \\w+){0,4} (?:looks? like|involves?|include|includes|might|could|may|will|would|consists?|goes|be like|brings?)|from (?:monday|day one|day to day|week to week|nine to five|dawn)|over the (?:next|first|coming) (?:year|month|few months|\\w+ months|term)|(?:your|the) (?:first )?(?:day|days|week|time|shifts?|hours)(?: with us| here| at| will)|spend (?:your|most|much|the|a lot)|most of your (?:time|day|week)|what (?:a|your) (?:day|week|shift|month|term)',
  ),
  cue(
    'duty',
    2,
    'youll be|you will be|youd be|youll (?:own|run|lead|tackle|look after|take on|do|help|work|make|support)|(?:be )?responsible for|the work|the doing|in charge of|keep you busy|land on your desk|roll up your sleeves|on your plate|hands full|your patch|your remit',
  ),
  cue(
    'eligibility',
    3,
    'small print|fine print|formalit(?:y|ies)|nitty gritty|boring|necessary bits|housekeeping|paperwork|red tape|logistics|practicalit(?:y|ies)|strings attached|terms and timings|practical (?:bits|stuff|matters|details|points)|legal (?:bits|stuff|requirements)|who can apply|who is eligible|who may apply|(?:can|could) i apply|before you (?:apply|start|can start|join|begin)|(?:have|need) to check|we (?:must|will|need to) check|checks?|can you say yes|pre employment|must knows?|the admin|conditions of|terms of appointment|what the law|by law|legally',
  ),
  cue(
    'eligibility',
    1,
    'first things first|anything else|what else|also worth knowing|worth knowing|good to know|before we start|be aware|please note|bear in mind|catch|hours and|the deal breakers',
  ),
  cue(
    'question',
    3,
    '(?:please )?(?:tell (?:us|me)|show (?:us|me)|let us know|answer(?= (?:the|these|this|us|a few|in|following))|write (?:to )?(?:us|about))(?: (?:about|these|this|in|the|a|briefly|how|why|what|when|more|following))*|(?:well|we will|we want to|wed like to|we would like to) ask(?: you)?|(?:when|as) you (?:write|apply|get in touch)(?: \\w+){0,3} (?:answer|include|tell|cover|say|address)|(?:your|the) (?:application|letter|statement|cover letter|covering letter|answers?|email|personal statement|supporting statement)(?: \\w+){0,3} (?:should|must|needs to|ought to|to) (?:cover|address|include|explain|say|answer|tell|show|set out|describe)|questions? (?:on|in|from|of) (?:the|our|your|this)(?: \\w+){0,2} (?:form|application|portal|website)|questions? (?:for you|well ask|we ask|to answer|to think|we will)|(?:quick|few|short|three|two|four|five|some) questions|over to you',
  ),
  cue(
    'benefits',
    3,
    '(?:you can|can) count on|(?:well|we will|we can|wed) (?:do|give|offer|look after|provide|teach|train|pay|throw in)(?: \\w+){0,2}$|what we (?:do|give) (?:for|to) you|in it for|why (?:people|staff|others|our) (?:stay|love|join|like)|(?:things )?(?:you|youd|youll|you will|you would) (?:get|receive|enjoy|earn)$|why (?:you|youd|youll|you will) (?:love|like|enjoy|want)|(?:youll|you will|youd) (?:love|enjoy) (?:it|working|about|here|being)|we offer|your reward',
  ),
]

/**
 * How headings are worded whatever their exact words: by mood ("it would help if"), negated need ("not a deal-breaker"), comparison
 * ("an even better match"), time ("a normal week"), and who does what for whom. Over headings as `plainHeading` spells them. General
 * knowledge of British, American and Australian advertisements. The plainest first.
 */
export const headingCues: readonly HeadingCue[] = families.toSorted((a, b) => b.weight - a.weight)

/** Words that make a second heading about the person the lesser one. */
export const lesserCue =
  /\b(?:also|additionally|additional|too|as well|plus|on top|even|better|really|indeed|extra|extras|would|wed|could|might|ideal|perfect|dream|bonus|more|further|great|nice|help|helps|useful)\b/u

/** Words that make wishes of a heading nobody knows, after a list of what is asked. */
export const wishCue =
  /\b(?:also|ideally|perfect|dream|bonus|(?:would|could|might|wed|itd|thatd)\b.{0,30}\b(?:make|us|me|our|my|happy|happier|smile|glad|delight\w*|thrill\w*|chuffed|love|want|like|hope|enjoy))\b/u
