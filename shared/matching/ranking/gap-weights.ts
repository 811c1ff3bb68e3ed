/** Log-odds that a requirement is a gap, by sign: what `bench matching` fits to the labels of its sets and prints. */
export const gapWeights = {
  constant: -0.7,
  score: -5.58,
  said: -2.9,
  specific: 1,
  named: 1.94,
  proper: 0.9,
  paper: 0.41,
  conduct: -5.3,
  foreign: -1.72,
} as const
