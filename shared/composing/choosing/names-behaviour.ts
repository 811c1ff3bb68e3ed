/** The behaviours of the British civil service, which forms name without a question. */
const named =
  /^(?:seeing the big picture|changing and improving|making effective decisions|leadership|communicating and influencing|working together|developing self and others|managing a quality service|delivering at pace)[.:;]?$/iu

/** How long the answer may be, behind the name. */
const length = /\s*[([][^()[\]]*\b(?:words?|characters?)\b[^()[\]]*[)\]]\s*$/iu

/** Whether a requirement is the bare name of a behaviour, which the matching of its words tells nothing about: only what shows it answers. */
export const namesBehaviour = (requirement: string): boolean => named.test(requirement.replace(length, '').trim())
