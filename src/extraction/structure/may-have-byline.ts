import {
  actionWords,
  authorPosts,
  datelineEndings,
  editorPosts,
  metaWords,
} from '../lexicon/structure/byline-words.js';
import { bulletMarks } from '../lexicon/structure/line-marks.js';
import {
  bareNameEnd,
  bareNameLine,
  standingAction,
} from '../lexicon/structure/byline-marks.js';

const words = [
  ...Object.keys(authorPosts),
  ...Object.keys(editorPosts),
  ...Object.keys(actionWords),
  ...metaWords,
].join('|');
const anyLabel = new RegExp(`${words}|${standingAction}`);
const opening = new RegExp(
  `^[${bulletMarks}]|${words}|${standingAction}|${datelineEndings.join('|')}`,
);

/** Whether a stretch at the start of a line has anything to read; a quick look that spares most lines. */
export function mayOpenWithByline(stretch: string): boolean {
  return opening.test(stretch) || bareNameLine.test(stretch);
}

/** The same for a stretch at its end. */
export function mayEndWithByline(stretch: string): boolean {
  return anyLabel.test(stretch) || bareNameEnd.test(stretch);
}
