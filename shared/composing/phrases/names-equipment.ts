const equipment =
  /^(?:\p{Lu}[\p{L}\d-]+(?:, | and | & ))*\p{Lu}[\p{L}\d-]+ (?:controls|machines|lathes|mills|presses|grinders|printers|tractors|trucks|lorries|cranes|boilers|engines|pumps|tills|looms|kilns|ovens|analysers|instruments)$/u

/** Whether a phrase names machines by their makers: "Fanuc and Heidenhain controls". They are worked with, and are no work. */
export const namesEquipment = (phrase: string): boolean => equipment.test(phrase)
