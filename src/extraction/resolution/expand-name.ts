import {
  areaLevels,
  bodiesOfLevels,
  wholeBeginnings,
  wholeBodies,
} from '../lexicon/areas/area-levels.js';
import type { RecognizedMention } from '../recognition/recognizer.js';
import type { AreaContext } from './area-context.js';

const levels = Object.keys(areaLevels).sort((a, b) => b.length - a.length);

/**
 * The name with the area that it leaves out, as the place of the text tells it: 区民政局 in the news of
 * 芦淞区 is 芦淞区民政局. A name that leaves nothing out stays as it is.
 */
export function expandName(
  { kind, surface, start }: RecognizedMention,
  article: string,
  areas: AreaContext,
): string {
  if (kind === 'PERSON') {
    // Papers stretch a name of two characters over the width of three.
    return surface.replaceAll(/\s/g, '');
  }
  if (kind !== 'ORGANIZATION' && kind !== 'PLACE') {
    return surface;
  }
  const whole = bodiesOfLevels[surface];
  if (whole !== undefined) {
    return (areas.areaAt(whole, start, article) ?? '') + surface;
  }
  const level = levels.find(
    (word) => surface.startsWith(word) && surface.length > word.length,
  );
  if (
    level === undefined ||
    wholeBeginnings.some((word) => surface.startsWith(word))
  ) {
    return surface;
  }
  const area = areas.areaAt(level, start, article);
  // 村委会 is no 委会 of the village.
  const rest = wholeBodies.some((word) => surface.startsWith(word))
    ? surface
    : surface.slice(level.length);
  return area === undefined ? surface : area + rest;
}
