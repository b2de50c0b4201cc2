import { bidiControls } from '../util/bidi-controls.js';

const controls = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const loneSurrogates =
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const directionMarks = new RegExp(bidiControls, 'gu');
const brokenInChinese =
  /(?<=\p{Script=Han})[\p{Cc}\p{Zl}\p{Zp}]*[\r\n][\p{Cc}\p{Zl}\p{Zp}]*(?=\p{Script=Han})/gu;

/**
 * A piece of a page as a name or a title: a line end within Chinese text is dropped, since it only breaks a
 * column; other control characters become a space; marks of direction and half of a surrogate pair go. The span in the text
 * stays as it was.
 */
export function cleanText(text: string): string {
  return text
    .replace(brokenInChinese, '')
    .replace(controls, ' ')
    .replace(loneSurrogates, '')
    .replace(directionMarks, '')
    .trim();
}
