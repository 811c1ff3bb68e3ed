/** Ways to claim the lead or the whole deed without a verb of leading. `any` lists stems of words that make the phrase true. General knowledge. */
export const leadPhrases: readonly RegExp[] = [
  /\b(?:took|taking|take|takes|had|have|was given|assumed|hold|held) (?:full |overall |sole |complete |ultimate |the )*(?:charge|command|control|ownership|leadership|responsibility|the lead|the reins|the helm)\b/giu,
  /\b(?:in|with) (?:full |overall |sole |complete )(?:charge|command|control|responsibility|authority)\b/giu,
  /\bat the (?:helm|head|wheel|forefront|top) of\b|\bI (?:\p{L}+ )?at the heart of\b/giu,
  /\b(?:the )?(?:driving|leading|guiding|main|moving) (?:force|hand|light|figure|spirit)\b/giu,
  /\b(?:the )?(?:brains|mind|architect|mastermind|brain|inventor|founder|creator|originator|instigator|initiator|face|backbone|linchpin) (?:of|behind)\b/giu,
  /\b(?:was|am|been|being) (?:solely |fully |wholly |ultimately |personally |overall |directly |entirely )+(?:responsible|accountable|in charge)\b/giu,
  /\b(?:accountable|answerable) for\b/giu,
  /\bunder my (?:leadership|direction|command|guidance|supervision|management|control|watch)\b/giu,
  /\b(?:my|own) (?:brainchild|initiative|invention|leadership)\b/giu,
  /\b(?:ran|run|running) the (?:show|whole|entire)\b/giu,
  /\b(?:call|called|calling) (?:all )?the shots\b/giu,
  /\b(?:made|making|make|took|taking) (?:all |the |every )*(?:key|final|main|major|strategic) (?:decisions?|calls?)\b/giu,
  /\b(?:heading|headed|head|heads) up\b/giu,
  /\breport(?:s|ed|ing)? (?:directly |straight )?to me\b/giu,
  /\b(?:people|staff|persons?|employees|reports|colleagues|nurses|engineers|team|workers) (?:under|below|beneath|reporting to|answering to) me\b/giu,
]
