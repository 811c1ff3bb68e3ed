/** Parts that an institution is made of, at the beginning or the end of their names. General knowledge in several languages. */
const opens =
  /^(?:(?:max|the) )?(?:institut(?:e|o)?|lehrstuhl|fakultät|faculty|faculté|facultad|departe?ments?|département|departamento|dept\.?|school|centre|center|zentrum|laborator(?:y|ium)|laboratoire|lab|division|klinik|abteilung|arbeitsgruppe|chair|ufr|seminar|studio|section|unit) (?:of|for|für|fur|de|des|d['’]|du|der|zur?|en|per)(?!\p{L})|^(?:dienst|afdeling|service|servicio|avdeling|avdelning|oddział|wydział) \p{L}/iu
const closes =
  /(?:^|\s)(?:lab|laboratory|group|department|dept\.?|division|institute|centre|center|faculty|unit|section|clinic|branch|wing)$/iu
const host =
  /universit|hochschule|college|polytechni|akademie|academy|hospital|klinikum|infirmary|ministry|ministerium|council|museum|librar(?:y|ies)(?!\p{L})|school of|institute of technology|école|^(?:stad|gemeente|stadt|ville de|mairie|commune|ayuntamiento|city of|kommune?|miasto|urząd)(?!\p{L})/iu

/** "Institut für Statistik, Universität Example" or "Example University, Dynamics Lab": a part and what it is a part of, in either order. */
export function partOfHost(first: string, last: string): boolean {
  const isPart = (text: string) => opens.test(text) || closes.test(text)
  return (isPart(first) && host.test(last)) || (isPart(last) && host.test(first) && !host.test(last))
}
