/** How sentences open or speak that state no fact: courtesy, motives, plans, and words about the employer or the letter itself. General knowledge. */
export const framingCues: readonly RegExp[] = [
  /^(?:dear|hello|hi|good (?:morning|afternoon|day)|to whom it may concern|yours|sincerely|faithfully|respectfully|(?:with |many |my )?(?:kind|best|warm|warmest|kindest) (?:regards|wishes)|with (?:best|kind|many) |best wishes|regards|many thanks|thank you|thanks(?! to\b)|cheers|see you)\b/iu,
  /\bI(?: am|'m| was)? (?:hereby )?(?:writ(?:e|ing) (?:to|in|about|with|regarding|because|concerning|for (?:the|your))|apply(?:ing)?|wish to apply|submitting)\b/iu,
  /\b(?:apply|applying|application|be considered|candidate|consider(?:ing|ation)?) (?:for|to)\b/iu,
  /\bI(?: would|'d| should) (?:very much |really |greatly |also |be |particularly )*(?:love|like|welcome|enjoy|appreciate|relish|value|delighted|happy|glad|pleased|grateful|thrilled|excited|honoured|keen|bring|need|fit|be able|interested|willing|prefer)\b/iu,
  /\bI (?:very much |really |also |do |sincerely |warmly |greatly )*(?:look(?:ing)? forward|hope|want|wish|would|aspire|dream|intend|plan (?:to|on)|believe|think|feel|trust|care (?:about|that|how|what)|care(?= (?:deeply|a lot|much|very much))|admire|respect|value|love|enjoy|share|agree|am (?:excited|keen|eager|delighted|happy|glad|pleased|thrilled|confident|convinced|sure|certain|drawn|motivated|passionate|enthusiastic|available|interested|ready|willing|attracted|inspired|curious|looking|open|free|applying|writing(?! (?:an?|the|my|our|\p{L}+s)\b)|grateful|aware|impressed|fascinated|committed|determined|proud|particularly (?:drawn|keen|interested|excited)))\b/iu,
  /\bI have (?:long |always |often |greatly )*(?:admired|followed|wanted|wished|hoped|dreamt|dreamed|respected|been (?:drawn|interested|impressed|fascinated|a (?:fan|reader|customer|supporter|believer)))\b/iu,
  /\bI (?:was|am|have been) (?:\p{L}+ly )?(?:delighted|thrilled|excited|pleased|happy|glad|intrigued|interested|impressed|inspired|fascinated|drawn) (?:to (?:see|read|learn|hear|find|discover|come across)|by|that|when)\b/iu,
  /\b(?:what|which) (?:attracts|appeals|draws|drives|motivates|excites|interests|inspires|fascinates)\b/iu,
  /^(?:please )?(?:ring|call|phone|telephone|text|e-?mail|write to|contact|reach) me\b/iu,
  /\bI take (?:great |real |much |particular )?(?:pride|pleasure|joy|interest) in\b/iu,
  /\bI (?:could|can|may|might|will) (?:also |therefore |gladly |happily )?(?:start|begin|learn|grow|be of use|make a|relocate|move|travel|attend|come|join|provide|send|supply|work (?:remotely|from|flexibly|on site)|offer to|contribute|bring|be (?:reached|available|contacted))\b/iu,
  /\bplease\b/iu,
  /\b(?:caught|drew|held|has|got) my (?:attention|eye|interest)\b/iu,
  /\bis (?:the|my|one) reason (?:for|behind) (?:this|my) (?:application|letter)\b/iu,
  /\b(?:set out|show|explain|describe|outline|address) (?:below |here |in turn )?how I (?:meet|match|answer|fit)\b/iu,
  /\b(?:attached|enclosed|enclose|attach)\b/iu,
  /\b(?:references?|referees?)\b.*\b(?:request|available|happy|provided|sent|supplied|contacted)\b/iu,
  /\b(?:at|on) (?:an|any|your|the|a) (?:interview|convenience|earliest)\b/iu,
  /\b(?:my|the|our) (?:motivation|reasons?|motives?|interest|enthusiasm|passion|dream|hope|wish|aim|ambition|goal|aspiration|philosophy|belief|values?) (?:for|in|is|are|to|of|lies?|as|behind)\b/iu,
  /\b(?:matters?|means?|speaks?|appeals?|resonates?|suits?|attracts?|interests?|inspires?|excites?|fascinates?|motivates?|drives?) (?:(?:a great deal|so much|much|most|deeply|strongly|more than anything|very much) )?(?:to )?me\b/iu,
  /\b(?:close|dear) to my heart\b|\bdream of mine\b|\bI dream\b|\bwhat I (?:dream|love|care|want|enjoy|look for|hope)\b/iu,
  /\bwould (?:mean|suit|be|give|allow|make|let|enable|offer|welcome)\b/iu,
  /\bmatters?\b/iu,
  /\?\s*$/u,
  /^(?:if|when|should) you\b/iu,
  /^you (?:write|say|ask|mention|describe|speak|state|note|offer|look|want|need|are|have|run|serve|work)\b/iu,
  /^(?:below|here|in this (?:letter|statement|section|document|application)|the following|as (?:requested|you (?:can|will) see)|let me|allow me|to begin|in (?:short|summary|closing|conclusion)|finally|this (?:letter|statement|section|answer|document))\b/iu,
  /\b(?:is|are) (?:explained|described|listed|set out|given|shown|outlined|summarised) (?:below|above|here|in)\b/iu,
  /\b(?:notice period|salary|start date|availability|at short notice|adjustments? at interview)\b/iu,
  /\b(?:ich freue mich|ich bewerbe mich|hiermit bewerbe|mit freundlichen grüßen|sehr geehrte|vielen dank|gerne würde ich|ich würde mich)\b/iu,
  /\b(?:je me permets|je vous prie|veuillez agréer|cordialement|madame, monsieur|je souhaite|je serais ravie?|dans l'attente)\b/iu,
  /\b(?:me dirijo|atentamente|un cordial saludo|estimad[oa]s?|quedo a (?:su|la espera)|me gustaría|agradezco)\b/iu,
]

/** Speaking to or about the employer. */
export const employerCues = /\b(?:you|your|yours|yourselves)\b/iu

/** What makes a sentence assert a fact about the person, whatever its frame. */
export const factCues: readonly RegExp[] = [
  /\b(?:I|we) (?:have |had |was |were |also |successfully |personally |recently |once |then |first |previously )*(?:(?!need|want|admir|follow|wish|hop|dream|respect|delight|thrill|excit|intrigu|inspired|interested|excited|motivated|impressed|pleased|delighted|attach|enclos|drawn|admired|wished|hoped|decid|believed|loved|enjoyed|dreamed|dreamt|happened|applied|contacted|based|located)\p{L}{2,}ed|led|ran|wrote|built|taught|made|won|grew|set|kept|held|sold|brought|gave|spoke|oversaw|took|drove|cut|saved|began|became|earned|did|spent|done|written|run|grown|sent|been)\b/u,
  /\b(?:years?|months?|decades?) (?:of|in|as|with)\b/iu,
  /^(?!(?:Attached|Enclosed|Inspired|Excited|Motivated|Interested|Need|Indeed|Impressed|Based|Located)\b)(?:\p{Lu}\p{Ll}+ed|Led|Ran|Wrote|Built|Taught|Won|Grew|Oversaw)\b/u,
  /\b(?:phd|doctorate|mba|msc|bsc|degree in|diploma|chartered|patent\p{L}*|award(?:ed|-winning)?|prize)\b/iu,
  /\b(?:as|while) (?:an?|the) (?!candidate|result|team|whole|person|consequence|member of your)(?:\p{L}+ ){0,3}\p{L}+ (?:at|for|in|of|with)\b/iu,
  /\b(?:where|when|which|during which|after) I (?!could|can|would|will|hope|want|believe|feel|think|might|may|am|love|enjoy|live|care)\p{L}+/u,
  /\bmy (?:experience|skills?|work|background|time|years|career|role|track record|knowledge|expertise|degree|training|qualifications?|certificat\p{L}+|team|achievements?|success) (?:of|in|with|as|at|for|on|includes?|covers?|spans?|from|leading|managing|is|are|has|have|was)\b/iu,
  /\bI (?:am|'m) (?:an? |the )(?!reader|listener|learner|fan|lover|lifelong|big|good (?:match|fit)|great fit|strong (?:match|fit)|perfect|natural fit|keen|big|great believer|firm believer|believer|fan|quick|person)\p{L}+/u,
  /\bI (?:hold|speak|know(?! (?:your|that you|how|what|from|of your))|use|manage|lead|run|teach|own|have(?! (?:attached|enclosed|always (?:wanted|admired|believed|dreamed)|long|great respect|no doubt|applied|read|followed|admired|learned (?:about|of)|seen|a (?:great|deep|strong|keen|genuine|real) (?:interest|passion|respect|admiration)|(?:the )?(?:pleasure|honour)|questions|thought|heard|noticed|chosen|decided))|work (?!on problems|remotely|with you|for you)|hold|am (?:qualified|certified|fluent|trained|experienced|responsible|skilled|proficient|currently))\b/iu,
  /\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir) (?!(?:cv|CV|résumé|resume|letter|application|documents|certificates|references|portfolio|conversation|call|friend|friends|interest|attention|eye|heart|motivation|motive|reason|reasons|wish|dream|hope|aim|ambition|goal|aspiration|passion|enthusiasm|first|choice|decision|thanks?)\b)(?:\p{L}+ ){1,3}?(?:was|were|had|has|have|(?!need|want|admir|wish|hop|dream|lov|enjoy)\p{L}{2,}ed|died|fell|won|lost|grew|rose|ran|led|came|went|got|made|took|gave|spent|built|kept|left|became|began|taught|held|met)\b(?! (?:been )?(?:told|suggested|recommended|mentioned|drawn|caught)\b)/u,
  /\b(?:was|has been) (?:turned down|rejected|refused|granted|approved|accepted|funded|shortlisted)\b/iu,
  /\b(?:experienced|skilled|proficient|fluent|certified|qualified|trained|expert|adept|proven|track record)\b/iu,
]
