/** Openings of what people tell of where they come from and live ("Born in Leeds, in York since 2015"), which is no post whatever time it names. General knowledge. */
export const tellsOfLife =
  /^(?:born|raised|brought up|grew up|living|resident|lived|based|settled|moved|relocated|originally|native|arrived)\s(?:and \p{L}+ )?(?:in|to|from|near|of)(?!\p{L})/iu
