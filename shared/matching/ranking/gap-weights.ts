/** Log-odds that a requirement is a gap, by sign: what `bench matching` fits to the labels of its sets and prints. */
export const gapWeights = {
  constant: -0.51,
  score: -5.89,
  said: -2.75,
  specific: 0.75,
  named: 2.19,
  proper: 0.08,
  paper: 0.58,
  conduct: -5.85,
  foreign: -1.57,
} as const
