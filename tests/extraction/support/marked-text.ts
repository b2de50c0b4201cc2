import type { ExtractedEntityKind } from '../../../src/extraction/extraction.js';
import type { Page, PageLine } from '../../../src/extraction/page.js';
import type {
  MentionForm,
  RecognizedMention,
} from '../../../src/extraction/recognition/recognizer.js';

const kinds: Readonly<Record<string, ExtractedEntityKind>> = {
  DIS: 'DISTRICT',
  STR: 'STREET',
  COM: 'COMMUNITY',
  ENT: 'ENTERPRISE',
  ORG: 'ORGANIZATION',
  PRO: 'PROGRAM',
  PER: 'PERSON',
  PLA: 'PLACE',
};

const forms: Readonly<Record<string, MentionForm>> = {
  '': 'NAME',
  '~': 'SHORT',
  '^': 'ANAPHOR',
};

/** A page of one article, and the names that its text marks. */
export interface MarkedPage {
  readonly page: Page;
  readonly mentions: readonly RecognizedMention[];
}

/**
 * Reads a text in which names are marked by their kind: `[ORG 区民政局]`; `[ENT~ 比特跳动]` is a short form,
 * `[DIS^ 该区]` points back; marks may stand inside one another. A line is a paragraph.
 */
export function markedPage(marked: string): MarkedPage {
  const mentions: RecognizedMention[] = [];
  const open: {
    kind: ExtractedEntityKind;
    form: MentionForm;
    start: number;
  }[] = [];
  let text = '';
  for (const token of marked.matchAll(/\[([A-Z]{3})([~^]?) |\]|[^[\]]/g)) {
    const kind = kinds[token[1] ?? ''];
    if (kind !== undefined) {
      open.push({
        kind,
        form: forms[token[2] ?? ''] ?? 'NAME',
        start: text.length,
      });
    } else if (token[0] === ']') {
      const mark = open.pop();
      if (mark !== undefined) {
        mentions.push({
          kind: mark.kind,
          form: mark.form,
          start: mark.start,
          end: text.length,
          surface: text.slice(mark.start),
          rule: 'test',
          confidence: 1,
        });
      }
    } else {
      text += token[0];
    }
  }
  return { page: pageOf(text), mentions };
}

function pageOf(text: string): Page {
  const lines = [...text.matchAll(/[^\n]+/g)].map((match): PageLine => ({
    start: match.index,
    end: match.index + match[0].length,
    role: 'BODY',
    continues: false,
  }));
  return {
    text,
    articles: [
      {
        id: 'a1',
        title: '',
        start: 0,
        end: text.length,
        lines,
        bylines: [],
        named: [],
      },
    ],
    editors: [],
  };
}
