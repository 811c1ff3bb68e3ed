/** A summary that tells where its writer is heading, which is no work they have done. */
export const turning =
  /\s(?:moving|seeking|looking|transitioning|retraining|returning|changing|relocating|hoping|aiming|wishing|eager|keen|ready|working|specialising|specializing|training|currently|now)\s.*$/iu
