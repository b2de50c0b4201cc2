/** Of the characters of two bytes in GB18030: what is less common than this is no Chinese text. */
const leastCommonShare = 0.8;

/**
 * The text of a file from its bytes: UTF-8, UTF-16 with its byte order mark, or else GB18030; nothing when it
 * is none of them. The mark is dropped; line ends stay.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  return utf16Of(bytes) ?? decoded(bytes, 'utf-8') ?? chineseTextOf(bytes);
}

function utf16Of(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  return first === 0xff && second === 0xfe
    ? decoded(bytes, 'utf-16le')
    : first === 0xfe && second === 0xff
      ? decoded(bytes, 'utf-16be')
      : undefined;
}

/** Nothing when the bytes break a rule of the encoding. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) {
      return undefined;
    }
    throw error;
  }
}

function chineseTextOf(bytes: Uint8Array): string | undefined {
  return looksChinese(bytes) ? decoded(bytes, 'gb18030') : undefined;
}

/**
 * Almost any bytes can be read as GB18030, and then give rare characters. Chinese text keeps to the marks
 * (rows A1 to A3) and to the common characters (rows B0 to D7) of the old standard that it contains.
 */
function looksChinese(bytes: Uint8Array): boolean {
  let pairs = 0;
  let common = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const trail = bytes[at + 1] ?? 0;
    if (lead < 0x80) {
      at += 1;
    } else if (trail >= 0x30 && trail <= 0x39) {
      pairs += 1;
      at += 4;
    } else {
      pairs += 1;
      const isCommon =
        trail >= 0xa1 &&
        ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3));
      common += isCommon ? 1 : 0;
      at += 2;
    }
  }
  return pairs > 0 && common >= pairs * leastCommonShare;
}
