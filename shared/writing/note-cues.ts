/**
 * How people talk to themselves in a draft. General knowledge of English, with the commonest German, French and Spanish forms.
 * Every pattern is tried on one short remark in lower case, without its brackets.
 */

/** What one does to a draft, in the base form ("add numbers", "expand this"). */
export const editingVerbs =
  'add|expand|elaborate|rephrase|reword|rewrite|redo|shorten|trim|cut|tighten|tidy|polish|fix|check|double-check|recheck|verify|confirm|clarify|insert|fill|mention|include|give|provide|find|look up|look for|ask|quantify|describe|explain|detail|specify|update|remove|delete|drop|omit|skip|move|merge|split|replace|remember|decide|link|cite|attach|revisit|review|reconsider|think|say|write|put|flesh|illustrate|back up|complete|finish|get|dig out|list|name|state|note|refer|make|use|try|leave|keep|change|correct|proofread|translate|format|align|spell'

/** Words that point at the draft itself or at what it lacks. */
export const draftWords =
  'this|that|these|those|it|here|there|later|above|below|more|some|an?|another|one|the|my|details?|numbers?|figures?|metrics?|dates?|years?|names?|links?|sources?|references?|examples?|evidence|results?|outcomes?|context|wording|sentences?|paragraphs?|sections?|bullets?|bits?|parts?|points?|titles?|exact|actual|real|correct|specifics?|proof|again|with|whether|if|how|what|when|where|which|who|why|out|in|about'

/** Remarks that are notes wherever they stand in brackets. */
export const bracketCues: readonly RegExp[] = [
  new RegExp(
    `^(?:perhaps|maybe|possibly|probably|please|also|then|and|or|still|next|first|can i|could i|should i|shall i|do i|must|i|we|you)*\\s*(?:${editingVerbs})\\s+(?:${draftWords})\\b`,
    'u',
  ),
  /^(?:please\s+|must\s+|also\s+)?(?:ask|find out|fill in|fill out|chase|look up|remember to|talk to|speak to|check with|confirm with|verify with|check for|double-check)\s+(?!prices?\b|tables?\b|forms?\b)\p{L}/u,
  /^(?:please\s+|must\s+|also\s+)?(?:check|confirm|verify|mention|add|email|call|ring|text)\s+(?:\p{L}+(?:'s)?\s+){1,3}?(?:about|for (?:the|a|an|my|more|some)|if|whether|again|here|first|later)\b/u,
  /^mention\s+(?!in\b)\p{L}/u,
  new RegExp(
    `^(?:perhaps|maybe|possibly|probably|please)\\s+(?:also\\s+|i\\s+(?:should|could|can)\\s+)?(?:${editingVerbs})\\b`,
    'u',
  ),
  /^(?:you|i|we)(?:'ll| will)?\s+(?:still\s+|really\s+|might\s+|may\s+|would\s+)?(?:need|want|have|ought)\s+to\b/u,
  // "I should add that I …" tells the reader something: it is talk, and what it says is checked.
  /^(?!(?:i|we)\s+(?:should|could|must|might|can)\s+(?:also\s+|perhaps\s+|probably\s+)?(?:add|mention|say|explain|admit)\s+that\b)(?:you|i|we)\s+(?:should|could|must|might|can)\s+(?:also\s+|probably\s+|perhaps\s+|maybe\s+)?(?:add|expand|mention|say|give|explain|write|rephrase|check|include|elaborate|describe|put|cut|ask|find|show|quantify)\b/u,
  /^(?:still\s+)?(?:need|needs|must|have)\s+to\s+(?:be\s+)?\p{L}+/u,
  /^(?:this|it|that|these|the \p{L}+)\s+(?:still\s+)?(?:needs?|could use|lacks?|wants?)\s+(?:to be\s+)?(?:more|some|an?|work|expand|check|rewrit|number|example|detail|better|polish|fix)/u,
  /^(?:this|that|it|here)\s+(?:is|was|might be|may be|could be|seems|isn't|is not|'s)\s+(?:probably\s+|perhaps\s+|maybe\s+|really\s+|a bit\s+|too\s+|not\s+|my\s+|the\s+|our\s+)*(?:main |biggest |greatest |only |real |true )?(?:weak|gap|thin|vague|long|short|relevant|enough|true|right|correct|accurate|wrong|repetit|unclear|generic)/u,
  /\b(?:my|a|the)\s+(?:main|biggest|greatest|only|real|big)\s+(?:weakness|weak spot|weak point|gap|shortcoming)/u,
  /^(?:my|a|main|biggest)?\s*(?:weakness|weak spot|weak point)(?:\s+here)?$/u,
  /^(?:i am|i'm|i feel|quite|rather|very)?\s*weak\s+(?:here|on this|at this|in this)/u,
  /^i\s+(?:don't|do not|didn't|did not|never|can't|cannot|haven't|have not|have no|have little)\s+(?:really\s+|yet\s+|quite\s+)?(?:remember|recall|know|have|done|do|much|any|think|experience|find)\b.*\b(?:this|it|that|here|which|when|if|exact|what|how)\b/u,
  /^(?:i\s+)?(?:can't|cannot|don't|do not)\s+(?:remember|recall|know)\b/u,
  /\blet\s+me\s+know\b/u,
  /^(?:i'm |i am )?(?:not|un)\s*(?:too\s+|quite\s+|entirely\s+|so\s+|really\s+)?sure\b/u,
  /^(?:hope|hopefully|i hope)\s+(?:this|that|it)\b/u,
  /^(?:does|is|was|do|did|should|shall|can|could|would|will|am|are|which|what|when|where|how|why|who)\b[^A-Z]*\?+$/u,
  /^(?:or\s+)?(?:was|is)\s+(?:it|this|that)\b/u,
  /^[^?]{0,60}\?$/u,
  /\?\?/u,
  /^(?:nothing|no (?:answer|evidence|examples?|experience)|none)\s+(?:yet|so far|here)\b/u,
  /^no (?:story|evidence) for this (?:in your sources )?yet\b|^this asks (?:what you would do|for your reasons)\b|^your sources hardly answer\b/u,
  /^pas encore de preuve\b|^vos documents ne répondent guère\b|^aún sin pruebas\b|^aquí se preguntan?\b|^sus documentos apenas responden\b|^nog geen bewijs\b|^hier wordt (?:gevraagd|naar uw)\b|^uw bronnen beantwoorden\b/u,
  /[,;:.–—-]\s*(?:i |we |you |still |do |and |but )*(?:need|needs|have|must)\s+to\s+(?:think|add|check|expand|rewrite|rephrase|ask|find|say|give|mention|look|decide|fill|shorten|cut|explain)\b/u,
  /^(?:todo|to do|to-do|fixme|tbd|tbc|tba|tk|wip|nb to self|note to self|notes? for (?:me|myself)|self-note|reminder)\b/u,
  /^to be (?:confirmed|completed|added|checked|decided|written|expanded|done|filled|continued)\b/u,
  /^(?:don't|do not) forget\b/u,
  /^(?:more|some|an?|any|better|concrete|specific)\s+(?:details?|examples?|numbers?|figures?|evidence|metrics?)\s*(?:here|needed|please|to come|later|missing)?$/u,
  /\b(?:examples?|numbers?|figures?|details?|metrics?|dates?|source|link|evidence)\s+(?:needed|missing|to come|here|to follow|pending)\b/u,
  /^(?:needs?|lacks?|missing)\s+(?:more|some|an?|work|details?|examples?|numbers?|figures?|evidence|metrics?|dates?|source)/u,
  /^(?:same|already)\s+(?:example|story|said|used)\b/u,
  /^(?:placeholder|filler|dummy text|lorem ipsum)\b/u,
  /^(?:rough draft|first draft|draft wording|bad wording|better word|wording)\??$/u,
  /^(?:too (?:long|short|vague|generic|strong|weak)|repetitive|rephrase|reword|expand|elaborate|shorten|check|verify|confirm|quantify|clarify|rewrite|fix)(?:\s*[!.]*)$/u,
  /^(?:idea|question|comment|remark|note|reminder)\s*:/u,
  /^(?:evtl\.?|eventuell|vielleicht|noch|ggf\.?|bitte|hier)\s+.*(?:ergänzen|ausführen|ausbauen|prüfen|nachtragen|einfügen|klären|nachfragen|ändern|kürzen|umformulieren|streichen|erwähnen)/u,
  /^(?:nicht sicher|weiß nicht|unsicher|stimmt das|meine (?:größte )?schwäche)/u,
  /^(?:à|a)\s+(?:compléter|vérifier|préciser|développer|ajouter|revoir|reformuler)\b/u,
  /^(?:peut-être|il faut|il faudrait|je dois|penser à|pas sûre?)\b.*(?:ajouter|développer|préciser|vérifier|donner|compléter|reformuler|mentionner|exemple)/u,
  /^(?:quizás?|tal vez|hay que|falta|por|pendiente de|tengo que)\s+.*(?:añadir|ampliar|completar|revisar|comprobar|dar|poner|ejemplos?|confirmar)/u,
]

/**
 * Remarks that are notes when they are a whole line or sentence without brackets. Stricter: a bullet of a CV may also begin
 * with a verb in the base form ("Check stock with suppliers"), so the remark has to point at the draft itself.
 */
export const lineCues: readonly RegExp[] = [
  new RegExp(
    `^(?:perhaps|maybe|please|also)?\\s*(?:${editingVerbs})\\s+(?:this|that|these)(?:\\s+(?:with|to|for|out|down|up|later|more|again|before|sentence|paragraph|section|bullet|bit|part|point|wording|date|number|claim))?\\b`,
    'u',
  ),
  new RegExp(`^(?:perhaps|maybe)\\s+(?:${editingVerbs})\\s+(?:${draftWords})\\b`, 'u'),
  /^(?:add|insert|give|include|find|mention|need|get|put|provide|quantify|list)\s+(?:some\s+|an?\s+|more\s+|the\s+|concrete\s+|specific\s+|real\s+|exact\s+)*(?:details?|examples?|numbers?|figures?|metrics?|dates?|links?|sources?|evidence|references?|results?|wording)(?:\s+(?:here|later|of|about|from|for|if)\b.*)?[.!]*$/u,
  /^(?:you|i)\s+(?:still\s+)?need\s+to\s+(?:add|expand|elaborate|check|rewrite|rephrase|find|mention|give|explain|shorten|fix|clarify|quantify|ask|write|say|describe|think|look|decide|verify|confirm)\b/u,
  /^(?!(?:i|we)\s+(?:should|could|must|might|can)\s+(?:also\s+|perhaps\s+|probably\s+)?(?:add|mention|say|explain|admit)\s+that\b)(?:you|i)\s+should\s+(?:probably\s+|perhaps\s+|maybe\s+)?(?:add|expand|elaborate|check|rewrite|rephrase|mention|shorten|fix|clarify|quantify)\b/u,
  /^(?:need|needs)\s+(?:to\s+(?:add|expand|check|rewrite|rephrase|find|mention|be)|more|an? example|examples|work|details?|numbers?)\b/u,
  /^(?:not sure|unsure|i'm not sure|i am not sure)\s+(?:if|whether|about|how|what|which|this|that)\b/u,
  /\blet\s+me\s+know\s+(?:if\s+this|whether\s+this|what\s+you\s+think)/u,
  /^if\s+(?:this|that|it)\s+(?:doesn't|does not|isn't|is not|won't)\b.*\blet me know\b/u,
  /^(?:this|that|it)\s+is\s+my\s+(?:main|biggest|greatest|only|real)?\s*(?:weakness|weak spot|weak point|gap)\b/u,
  /^(?:this|the)\s+(?:sentence|paragraph|section|bullet|part|bit|answer|wording)\s+(?:still\s+)?(?:needs?|is too|lacks?|sounds?|could)\b/u,
  /^(?:todo|to-do|fixme|tbd|tbc|tk|wip|note to self|notes? for (?:me|myself)|reminder to self)\b/u,
  /^(?:don't|do not) forget\s+to\s+(?:add|mention|include|check|ask|say|update)\b/u,
  /^ask\s+\p{L}+\s+(?:about|if|whether|for|when|what|how|again)\b/u,
  /^(?:rephrase|reword|expand|elaborate|shorten|rewrite|clarify|quantify)[.!?]*$/u,
  /^(?:does|is|was|should|shall|can|could|do|did)\s+(?:this|it|that|i)\b[^?]{0,80}\?+$/u,
  /^\?+$/u,
  /^(?:examples?|numbers?|details?|figures?|dates?|source|link)\s+(?:needed|missing|to come|to follow)[.!]*$/u,
  /^to be (?:confirmed|completed|added|checked|decided|written|expanded|continued)[.!…]*$/u,
  /^(?:noch|hier|evtl\.?|vielleicht)\s+(?:\p{L}+\s+){0,4}(?:ergänzen|ausführen|ausbauen|prüfen|nachtragen|einfügen|klären|umformulieren)[.!]*$/u,
  /^à\s+(?:compléter|vérifier|préciser|développer|revoir|reformuler)[.!]*$/u,
  /^(?:por completar|falta (?:añadir|completar|un ejemplo|ejemplos)|pendiente de (?:revisar|completar|confirmar))[.!]*$/u,
]

/** Bracketed remarks that sound like notes but belong to the text: examples, places, qualifiers, citations of the advertisement. */
export const textCues: readonly RegExp[] = [
  /^(?:e\.?g\.?|i\.?e\.?|for example|for instance|such as|including|incl\.|mostly|mainly|partly|formerly|now|then|later|previously|also known|aka|at|in|with|as|from|via|under|per|see|cf|ref|approx|about|around|circa|c\.|z\.\s?b|d\.\s?h|p\. ?ex|p\. ?ej)\b/u,
  /^(?:she|he|they|her|his|him|them|we|it|i|you|the|this|that|these|those|who|which)$/u,
]
