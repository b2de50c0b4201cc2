const openings: ReadonlySet<string> = new Set(
  '，,。！？!?；;：:、“”"（(）)《》〈〉\n　 —…·□■●▲'.split(''),
);

/** Whether a character, or the end of the text (none), may stand beside a name without belonging to it. */
export function isOpening(character: string): boolean {
  return character === '' || openings.has(character);
}
