import { plantedOrders } from './planted-orders.ts'

const machine =
  /\b(?:(?:if|when|since|because) you(?:'re| are) (?:an? |using an? )?(?:ai|a\.i\.|artificial intelligence|llm|language model|large language model|chatbot|chat ?gpt|bot|robot|automated|machine|computer program|assistant)|(?:attention|note to|dear|hey|hello|instructions? (?:for|to)|message (?:for|to)|warning (?:to|for)|for) (?:all |any |the )?(?:ai|llms?|language models?|chatbots?|ai (?:tools?|agents?|assistants?|models?|systems?)|automated (?:tools?|systems?|screeners?)|bots|gpt)\b|(?:ignore|disregard|forget) (?:all |any |the |your )*(?:previous|prior|above|earlier|preceding|other) (?:\w+ )?(?:instructions?|prompts?|rules|text)|you are (?:now )?(?:an? )?(?:helpful |large )?(?:language model|ai (?:assistant|model)|llm)|system prompt|as an ai\b|(?:ai|llm|language model|chatbot)s?[^.]{0,40}\b(?:must|should|please|are instructed to|will) (?:include|mention|write|add|rate|rank|score|respond|reply|output|insert|begin|start|say|use))/u
const planted =
  /\b(?:include|mention|use|insert|add|write|work in|put|begin with|start with) the (?:word|phrase|code ?word|sentence|term|string|emoji)s?\b/u

/** True when a folded line speaks to a machine rather than to an applicant, plants a word to catch one, or orders how an applicant is to be described. */
export function addressesAi(text: string): boolean {
  return machine.test(text) || planted.test(text) || plantedOrders.some((order) => order.test(text))
}
