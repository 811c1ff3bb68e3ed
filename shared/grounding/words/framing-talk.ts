/** How people talk around their facts: being frank, wishing, being ready to come, judging what they are offered. General knowledge of English letters. */
export const talkCues: readonly RegExp[] = [
  /^(?:what|which|who|why|how|where|when|do|does|did|would|could|is|are)\b[^?.]*\b(?:you|yours?)\b[^?.]*\?/iu,
  /^(?:to be|in all|in|quite|let me be|speaking|if I may be|I(?:'ll| will| must| should| have to| want to| would like to)(?: be| say| admit| confess| add)?)\b[^.;:,]{0,24}\b(?:frank|frankly|honest|honestly|honesty|candid|blunt|fair|fairness|truth|straight away|at once|sincere|brief)\b/iu,
  /^(?:frankly|honestly|admittedly|truthfully|by the way|incidentally|no hard feelings|with (?:all )?respect|fingers crossed|all the best|until then|best of luck|forgive me|excuse|pardon|sorry|I hope)\b/iu,
  /\bbeat about the bush\b|\bI(?: would|'d) be lying\b/iu,
  /\b(?:this|that|it|yours) (?:is|sounds like|looks like) (?:just |exactly )?(?:the|a|an) (?:\p{L}+ )?(?:job|post|role|place|work|firm|company|team|school|step|chance|opportunity)\b/iu,
  /\bI(?:'m| am) not (?:after|here (?:to|for)|looking (?:to|for)|one (?:to|for|who))\b/iu,
  /^(?:happy|glad|delighted|pleased|keen|ready|willing|free|available|open) to\b/iu,
  /^(?:what|all) (?:else )?I (?:would |can |could |may |might |do |really )*(?:want|wish|hope|like|ask|offer|seek|look for)\b/iu,
  /\bI (?:very much |really )?like (?:\p{L}+ )?(?:offices|places|firms|companies|schools|people|teams|the (?:sound|look|idea|thought|way)|your|to)\b/iu,
  /\bI could(?: not|n't) (?:be more|agree more|think of|wish for|imagine)\b/iu,
  /\b(?:is|would be) (?:the |a |my )?(?:natural |obvious |logical |right |next )*(?:next )?step (?:for me\b|I (?:have been|am|want)|in my\b)/iu,
  /\bI(?:'m| am) (?:happier|happiest|more at home|at my best|fond of|new to|old enough|young enough)\b/iu,
  /\b(?:has|have) been (?:on|in) my (?:\p{L}+ )?(?:table|desk|shelf|mind|list|dreams|thoughts|head)\b/iu,
  /\b(?:is|are|sounds? like|looks? like|feels? like|seems?(?: like)?) (?:just |exactly |very much |precisely )?(?:my (?:kind|sort|idea) of|(?:the|a) (?:\p{L}+ ){0,2}?(?:step|kind|sort|type|place|chance|work|job|move|challenge|change|thing|future)\b[^,;.]{0,30}? (?:that )?(?:I(?:'m| am| have been|'ve been)? (?:looking|hoping|waiting|after|seeking|want|wish)|I(?:'d| would) (?:like|love|enjoy|choose)))\b/iu,
  /\bmakes? (?:\p{L}+ ){1,5}?(?:the |a |an )?(?:natural|obvious|right|logical|perfect|ideal|good) (?:next )?(?:step|place|choice|move|home)\b/iu,
  /(?:^|,) ?(?:to me|to my mind|for my part|for me|in my (?:view|opinion|eyes|book)),/iu,
  /^(?:come|ask|try|taste|visit|feel free|take a look|have a look|drop (?:in|by)|give me|do (?:come|ask|ring|call))\b[^.]*\byou\b/iu,
  /\b(?:does not|doesn't|do not|don't) (?:scare|frighten|bother|worry|deter) me\b|\bput me off\b/iu,
  /\b[Mm]y (?:portfolio|website|web page|showreel) (?:is|can be (?:seen|found|viewed)) (?:at|on|online|attached)\b/u,
  /\b(?:taught|showed) me (?:that|how (?:\p{L}+ly|much|little|hard|important|quick|slow)) (?!I\b)/iu,
  /\bdeserves? (?:people|someone|somebody|a \p{L}+) who\b/iu,
  /\bis one (?:that )?I(?:'d| would) be\b/iu,
  /\b(?:is|are|sounds?)(?: like)? (?:\p{L}+ ){0,5}?(?:that )?I(?:'d| would| could|'ve| have) (?:long |always |so )*(?:be (?:proud|happy|glad|pleased|honoured)|believe in|love|enjoy|longed for|hoped for|dreamt of|dreamed of)\b/iu,
  /\b(?:is|are) (?:an? |the )?(?:\p{L}+ ){0,3}?(?:that|which) (?:thrills?|delights?|moves?|tempts?|heartens?|reassures?|pleases?|encourages?|touches|excites?) me\b/iu,
  /\bI can be (?:there|in|at|with you)\b[^.;]*\bfor (?:an|the|your) (?:interview|talk|chat|meeting)\b/u,
  /\b(?:has|have) been my world\b|\ba world I know\b|\bsince I was an? (?:\p{L}+ )?(?:child|boy|girl|kid|teenager)\b/iu,
]

/** Where and with whom one lives, and how one gets about: no claim for a post. */
export const privateLife =
  /\bI live\b(?! (?:for|by|off|up))|\b(?:my|our) (?:\p{L}+ )?(?:children|child|kids|son|daughter|wife|husband|partner|parents|family|dog|cat|home|house|flat) (?:is|are|lives?|goes|go|likes?|loves?)\b|\bI have (?:my own|a|an) (?:\p{L}+ )?(?:car|van|bike|bicycle|flat|dog|cat)\b|\bI (?:could |can |would )?(?:cycle|walk|commute)\b[^.;]*\b(?:to work|to your|from home)\b/iu
