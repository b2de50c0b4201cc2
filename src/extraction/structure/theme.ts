const gram = 3;

/** Whether a text speaks of what a headline names: they have three characters in a row in common. */
export function createThemeTest(headline: string): (text: string) => boolean {
  const grams = new Set(gramsOf(headline));
  return (text) => {
    for (let at = 0; at + gram <= text.length; at += 1) {
      if (grams.has(text.slice(at, at + gram))) {
        return true;
      }
    }
    return false;
  };
}

function* gramsOf(text: string): Iterable<string> {
  for (let at = 0; at + gram <= text.length; at += 1) {
    const part = text.slice(at, at + gram);
    if (/^\p{Script=Han}+$/u.test(part)) {
      yield part;
    }
  }
}
