import type { Extraction, TextSpan } from '../extraction/extraction.js';
import { bidiControls } from '../util/bidi-controls.js';
import { normalizeName } from '../util/normalize-name.js';
import { parsePartialDate, parsePeriod } from '../util/partial-date.js';
import { jsonPointer } from '../util/json-pointer.js';

import type { Finding } from './check-schema.js';
import { contains } from './text-layout.js';

/** Checks what can be seen without following a reference: characters, ids, dates and the layout of the text. */
export function checkStructure(extraction: Extraction): Finding[] {
  return [
    ...checkCharacters(extraction),
    ...checkUniqueIds(extraction),
    ...checkNames(extraction),
    ...checkDates(extraction),
    ...checkLayout(extraction),
  ];
}

const forbidden = new RegExp(`[\\p{Cc}\\p{Cs}]|${bidiControls.source}`, 'u');
const forbiddenInSurface = /[\0\p{Cs}]/u;

function checkCharacters(extraction: Extraction): Finding[] {
  const findings: Finding[] = [];
  // One path for the whole walk: there are far more texts than there are problems.
  const path: (string | number)[] = [];
  const check = (value: unknown, step: string | number): void => {
    path.push(step);
    if (typeof value === 'string') {
      const pattern = step === 'surface' ? forbiddenInSurface : forbidden;
      if (pattern.test(value)) {
        const reason =
          'The text has a control character, a line break, a mark of writing direction or half of a character pair.';
        findings.push({ pointer: jsonPointer(...path), reason });
      }
    } else if (typeof value === 'object' && value !== null) checkAll(value);
    path.pop();
  };
  const checkAll = (parent: object): void => {
    if (Array.isArray(parent)) parent.forEach(check);
    else for (const [key, item] of Object.entries(parent)) check(item, key);
  };
  checkAll(extraction);
  return findings;
}

function checkUniqueIds(extraction: Extraction): Finding[] {
  const { articles, entities, events, relations, metrics } = extraction;
  // A reference may name an article, an entity or an event, so these share one space of ids.
  const spaces = [
    [
      ['articles', articles],
      ['entities', entities],
      ['events', events],
    ],
    [['relations', relations]],
    [['metrics', metrics]],
  ] as const;
  const findings: Finding[] = [];
  for (const space of spaces) {
    const seen = new Set<string>();
    for (const [section, things] of space) {
      for (const [index, { id }] of things.entries()) {
        if (seen.has(id)) {
          const reason = `The id "${id}" is used twice in the file.`;
          findings.push({ pointer: jsonPointer(section, index, 'id'), reason });
        }
        seen.add(id);
      }
    }
  }
  return findings;
}

function checkNames(extraction: Extraction): Finding[] {
  const reason = 'The name has no visible character.';
  const isBlank = (name: string): boolean => normalizeName(name) === '';
  return [
    ...extraction.entities.flatMap((entity, index) => [
      ...(isBlank(entity.name)
        ? [{ pointer: jsonPointer('entities', index, 'name'), reason }]
        : []),
      ...entity.aliases.flatMap((alias, position) =>
        isBlank(alias)
          ? [
              {
                pointer: jsonPointer('entities', index, 'aliases', position),
                reason,
              },
            ]
          : [],
      ),
    ]),
    ...extraction.events.flatMap((event, index) =>
      isBlank(event.title)
        ? [{ pointer: jsonPointer('events', index, 'title'), reason }]
        : [],
    ),
  ];
}

function checkDates(extraction: Extraction): Finding[] {
  const findings: Finding[] = [];
  const check = (
    date: string | undefined,
    ...path: readonly (string | number)[]
  ): void => {
    if (date === undefined || parsePartialDate(date) !== undefined) return;
    const reason = `"${date}" is no day of the calendar. Write YYYY, YYYY-MM or YYYY-MM-DD.`;
    findings.push({ pointer: jsonPointer(...path), reason });
  };
  check(extraction.document.date, 'document', 'date');
  for (const [index, event] of extraction.events.entries()) {
    check(event.date, 'events', index, 'date');
  }
  for (const [index, relation] of extraction.relations.entries()) {
    const { validFrom, validTo } = relation;
    check(relation.date, 'relations', index, 'date');
    check(validFrom, 'relations', index, 'validFrom');
    check(validTo, 'relations', index, 'validTo');
    const from =
      validFrom === undefined ? undefined : parsePartialDate(validFrom);
    const to = validTo === undefined ? undefined : parsePartialDate(validTo);
    if (from !== undefined && to !== undefined && to.latest < from.earliest) {
      const reason = `The relation ends (${String(validTo)}) before it begins (${String(validFrom)}).`;
      findings.push({
        pointer: jsonPointer('relations', index, 'validTo'),
        reason,
      });
    }
  }
  for (const [
    index,
    { period, value, valueTo },
  ] of extraction.metrics.entries()) {
    if (period !== undefined && parsePeriod(period) === undefined) {
      const reason = `"${period}" is no period. Write a date, or two joined by a slash of which the second is not earlier.`;
      findings.push({
        pointer: jsonPointer('metrics', index, 'period'),
        reason,
      });
    }
    if (valueTo !== undefined && valueTo < value) {
      const reason = 'The upper end of the range is below its lower end.';
      findings.push({
        pointer: jsonPointer('metrics', index, 'valueTo'),
        reason,
      });
    }
  }
  return findings;
}

function checkLayout(extraction: Extraction): Finding[] {
  const { articles, document } = extraction;
  const findings: Finding[] = [];
  const checkOrder = (
    spans: readonly TextSpan[],
    what: string,
    ...path: (string | number)[]
  ) => {
    const ordered = spans.map((span, index) => ({ span, index }));
    ordered.sort((left, right) => left.span.start - right.span.start);
    for (const [position, { span, index }] of ordered.entries()) {
      const before = ordered[position - 1];
      const pointer = jsonPointer(...path, index);
      if (span.end <= span.start)
        findings.push({ pointer, reason: `The ${what} is empty.` });
      if (before !== undefined && before.span.end > span.start) {
        const reason = `The ${what} overlaps ${what} ${String(before.index)}.`;
        findings.push({ pointer, reason });
      }
      if (
        before !== undefined &&
        what === 'paragraph' &&
        before.index > index
      ) {
        findings.push({
          pointer,
          reason: 'The paragraphs are not in the order of the text.',
        });
      }
    }
  };
  checkOrder(articles, 'article', 'articles');
  for (const [index, article] of articles.entries()) {
    checkOrder(
      article.paragraphs,
      'paragraph',
      'articles',
      index,
      'paragraphs',
    );
    for (const [position, paragraph] of article.paragraphs.entries()) {
      if (contains(article, paragraph)) continue;
      const reason = `The paragraph lies outside its article (${span(article)}).`;
      findings.push({
        pointer: jsonPointer('articles', index, 'paragraphs', position),
        reason,
      });
    }
    if (article.end > document.length) {
      const reason = `The article ends at ${String(article.end)}, beyond the text's ${String(document.length)} code units.`;
      findings.push({ pointer: jsonPointer('articles', index, 'end'), reason });
    }
  }
  return findings;
}

function span({ start, end }: TextSpan): string {
  return `${String(start)} to ${String(end)}`;
}
