/**
 * English words that carry no fact of their own in an application: function words, discourse words and the general verbs and nouns
 * with which any honest sentence joins its facts. General knowledge; grown by reading one's own letters, not a bench.
 */
const groups: Readonly<Record<string, string>> = {
  determiners:
    'a an the this that these those my your his her its our their mine yours ours theirs own such same other others another some any each every either neither both all no none few fewer several various multiple certain many much more most less least enough whole half one ones',
  pronouns:
    'i me myself you yourself yourselves he him himself she her herself it itself we us ourselves they them themselves who whom whose which what whatever whichever whoever someone somebody anyone something anything everything nothing nobody everyone everybody mr mrs ms miss',
  prepositions:
    'about above across after against along alongside amid among amongst around as at before behind below beneath beside besides between beyond by despite down during except for from in inside into like near of off on onto opposite out outside over past per plus since than through throughout till to toward towards under underneath unlike until up upon versus via with within without regarding concerning following including according amount due because owing thanks',
  conjunctions:
    'and but or nor so yet if unless although though while whilst whereas when whenever where wherever why how because since that whether once as than then thus hence therefore however moreover furthermore additionally also too either neither both not only even still just again already always ever never soon later earlier first firstly second secondly third lastly finally next meanwhile otherwise instead rather indeed namely especially particularly specifically generally',
  auxiliaries:
    "be am is are was were been being have has had having do does did doing done can could may might must shall should will would ought need dare cannot can't don't didn't won't wouldn't couldn't isn't aren't wasn't weren't hasn't haven't hadn't doesn't i'm i've i'd i'll it's that's let's",
  adverbs:
    'very quite rather fairly really well much often usually sometimes occasionally mostly mainly mainly partly largely primarily typically normally generally regularly currently presently now nowadays today recently lately previously formerly then there here back away together apart ahead forward up down in out on off over twice thrice almost nearly roughly approximately around about some circa directly closely jointly mutually respectively likewise similarly accordingly consequently subsequently initially originally eventually ultimately thereby thereafter afterwards beforehand simultaneously further furthermore least most more less yes briefly long ago altogether overall total totally each such alike forth thereof therein simply merely least away whenever successfully carefully actively effectively efficiently professionally personally gladly happily mostly best better good great rest time times',
  verbs:
    'work do make take get give have use include involve become begin start continue keep go come put set bring let mean need want seem appear remain stay hold undertake handle deal provide serve act cover concern relate require allow enable ensure regard consider consist comprise contain gain acquire obtain receive see look find know think feel believe say tell speak talk show describe explain mention demonstrate illustrate state note offer apply bear belong call count depend end enter exist focus follow form happen help hope join leave live lie love mean meet occur pass play prefer prove range reach refer rely result return run seek serve share sit spend stand stem stop suit tackle tend touch try turn understand use utilise vary view wish draw equip enjoy like bring expose range span span hold last match fit employ engage combine fulfil happen involve learn do did done',
  nouns:
    'role roles job jobs position positions post posts career work works working experience experiences background skill skills ability abilities strength strengths duty duties task tasks responsibility responsibilities part parts way ways thing things area areas field fields kind kinds sort sorts type types number numbers amount lot range variety example examples instance case cases fact time times period day days week weeks month months year years date start end beginning today place places setting context basis need needs purpose reason reasons aim goal result results use member members people person someone colleague colleagues employer candidate application practice knowledge understanding interest interests matter matters point points side term terms respect regard addition order line level word words name share one another past present spare free course courses life hand hands level side form life daily weekly monthly yearly annual annually person',
  adjectives:
    'own able available good well new old same different various certain several many main major general particular specific special relevant related similar common usual typical current present recent previous former earlier later next last past following further additional extra other important necessary needed possible likely full whole entire complete single double own common real true right based due such aware used using familiar responsible involved keen glad happy free small large big long short high low great',
  application:
    'cv letter application vacancy advert advertisement posting requirement requirements criterion criteria candidate interview reference references referee referees attached enclosed match fit sincerely faithfully regards dear thank thanks please welcome opportunity chance',
}

export const neutralWords: ReadonlySet<string> = new Set(Object.values(groups).flatMap((words) => words.split(' ')))

/** The neutral words that inflect: any form of these is neutral as well. */
export const neutralInflected: readonly string[] = [groups.verbs, groups.nouns, groups.auxiliaries].flatMap((words) =>
  (words ?? '').split(' '),
)
