const names = '(?:\\w+:)?(?:think|thinking|thoughts?|reasoning|reflection|scratchpad|analysis)'

/**
 * How models mark what they think aloud where their server does not part it from the answer: tags (with a prefix or attributes), the brackets of Mistral's and Kimi's
 * templates, and the channels of gpt-oss. General knowledge of published chat templates.
 */
export const thoughtMarks = {
  open: new RegExp(
    String.raw`<${names}(?:\s[^<>\n]{0,200})?>|\[THINK\]|◁think▷|<\|begin_of_thought\|>|<\|channel\|>(?:analysis|commentary)(?:<\|message\|>)?`,
    'iu',
  ),
  /** What ends a thought even where no opening was seen: servers that write the opening into the request send only this. */
  close: new RegExp(String.raw`</${names}\s*>|\[/THINK\]|◁/think▷|<\|end_of_thought\|>`, 'iu'),
  /** What ends a thought in a channel: at the end of any other answer it says nothing. */
  channelEnd: /<\|end\|>|<\|channel\|>final(?:<\|message\|>)?/iu,
  /** Marks of a template that a server left in the text. */
  template: /<\|start\|>(?:assistant)?|<\|channel\|>\w*|<\|\w{1,40}\|>/giu,
  /** Characters of the longest of them. */
  longest: 240,
} as const
