const beside =
  /^I am (?:also )?an? (?:(?:[\p{L}\d&'’-]+ ){0,5}(?:members?|volunteers?|trustee|governor|parent|mother|father|holder|keyholder|fan|supporter)\b(?! (?:manager|coordinator|officer|leader|support)))/u

/** Whether a sentence tells what someone is beside their work ("I am a lifeboat volunteer"), which is no reason to be taken for it and opens no letter. */
export const isBesideWork = (text: string): boolean => beside.test(text)
