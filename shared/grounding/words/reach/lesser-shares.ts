const count = String.raw`(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen)`

/** A part in something that is less than having led it, made it or been it. */
export interface LesserShare {
  /** How evidence tells it. */
  readonly less: RegExp
  /** What gives the whole in the same statement: "run a ward with a team of 18". */
  readonly unless?: RegExp
  /** What keeps it in a claim. */
  readonly kept: RegExp
  readonly why: string
}

const company =
  /\b(?:us|together|jointly|with|among|alongside|between|team|co-\p{L}+|joint\p{L}*|shar(?:ed?|ing)|(?<!\bto )(?:help|assist|support|contribut|participat|involv|join|collaborat)\p{L}*|part|one of|members?|(?<!I am )a (?:small )?(?:group|crew)|and I|sat on|sit on|seat|under|key user|volunteer\p{L}*)\b|(?<!\p{L})(?:mitgearbeitet|mitgewirkt|mitgeholfen|beteiligt|unterstütz\p{L}*|geholfen|gemeinsam|zusammen|zu (?:zweit|dritt|viert)|teil|mitglied|mit (?:einer|einem|den|der|meiner|meinem)|Mitarbeit|particip\p{L}*|aid\p{L}+|membre|équipe|avec|bénévole)(?!\p{L})/iu

const lead =
  /\b(?:led|lead|leads|leading|run|ran|runs|running|in charge of|responsib\p{L}*|manag(?:es?|ed|ing)|headed|chair(?:ed|s)?|owned|directed|set up|founded)\b|(?<!\p{L})(?:Leitung|geleitet|leite|verantwortlich|dirigé|responsable)(?!\p{L})/iu

/** Standing in, having a part, being one of several: in English, German and French. General knowledge of the languages. */
export const lesserShares: readonly LesserShare[] = [
  {
    less: /\b(?:st(?:and|ands|anding|ood)|step(?:s|ped|ping)?|fill(?:s|ed|ing)?) in\b|\bdeputi[sz]\p{L}*|\b(?:when|while|if) (?:the |our |my )?(?:\p{L}+ ){0,3}(?:\p{L}+) (?:is|was|are|were) (?:away|off|absent|on leave|on holiday|ill|sick)\b|\bcover(?:ed|ing|s)? (?:for |as )?(?:the|our|an?)\b|(?<!\p{L})(?:Vertretung|vertret\p{L}+|Aushilfe)(?!\p{L})/iu,
    kept: /\b(?:st(?:and|ood)\p{L}* in|step\p{L}* in|fill\p{L}* in|deput\p{L}*|cover\p{L}*|when(?:ever)?|while|if|acting|temporar\p{L}*|absen\p{L}*|away|off|(?:on )?leave|t(?:ake|ook) over|behalf|relief|relieve\p{L}*|interim|back-?up|(?:st|s)ubstitut\p{L}*)\b|vertret|vertrat|abwesen|aushilf|eingesprungen|springe/iu,
    why: 'The evidence says you stood in for it.',
  },
  {
    less: new RegExp(
      String.raw`\b(?:help(?:ed|ing|s)?|assist(?:ed|ing|s)?|support(?:ed|ing|s)?|contribut(?:ed|ing|es) to|t(?:ook|ake|aking) part|participat(?:ed|ing|es)|involved in|part of|member of|on the team|sat on|sits? on|key user|one of (?:the )?${count}|under (?:supervision|guidance))\b|(?<!\p{L})(?:Mitarbeit|Mithilfe|Mitwirkung|Unterstützung|mitgearbeitet|mitgewirkt|beteiligt|Mitglied|participation|participé|membre|bénévole)(?!\p{L})`,
      'iu',
    ),
    kept: company,
    unless: lead,
    why: 'The evidence says you had a part in this.',
  },
  {
    less: new RegExp(
      String.raw`\bbetween (?:us|the ${count})\b|\bwith (?:the|our|an?) (?:[\p{L}'’]+ ){0,2}(?:team|crew|group)\b|\bas one of ${count}\b|\b(?:with|in a|(?:a|in|the) (?:team|crew|group|pair|desk|kitchen)) of ${count}\b|\(?(?:team|crew|kitchen|desk|group) of ${count}\)|\(${count} (?:people|staff|of us|colleagues)\)|(?<!\p{L})(?:zu (?:zweit|dritt|viert)|équipe de \p{L}+|gemeinsam mit)(?!\p{L})`,
      'iu',
    ),
    kept: company,
    unless: lead,
    why: 'By the evidence you did this with others.',
  },
]
