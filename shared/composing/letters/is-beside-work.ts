const beside =
  /^I (?:am|serve as|was) (?:also )?an? (?:(?:[\p{L}\d&'’-]+ ){0,5}(?:members?|volunteers?|trustee|governor|parent|mother|father|holder|keyholder|fan|supporter|referee|umpire|bell[- ]?ringer|blood donor)\b(?! (?:manager|coordinator|officer|leader|support))|(?:[\p{L}\d&'’-]+ ){0,3}(?:(?:mountain|fell|cave|mine|sea|lowland) (?:search and )?rescue|retained firefighter|community first responder|special constable|army reservist|(?:scout|guide|cub|beaver|brownie) leader)\b|(?:assistant )?coach (?:of|for|to|with) (?:[\p{L}’'-]+ ){0,3}(?:under|youth|junior|children)\b)/u

/** Whether a sentence tells what someone is beside their work ("I am a lifeboat volunteer"), which is no reason to be taken for it and opens no letter. */
export const isBesideWork = (text: string): boolean => beside.test(text)
