import { parseArgs } from 'node:util';

import { extractFactsFrom, extractGoldPage } from './extract-gold-page.js';
import { formatErrors, formatQuality, qualityOf } from './format-scores.js';
import { curatedPage, type GoldPage, goldPagesOf } from './gold-page.js';
import { type Score, scoreExtraction } from './score-extraction.js';

const help = `Usage: npm run evaluate -- [options]

Extracts the gold pages and compares the result with their annotation.

  --set NAME      development (default), held-out, curated or all
  --page TEXT     only pages whose name holds TEXT
  --errors        list what is missing (-) and what is spurious (+)
  --only TEXT     only categories that hold TEXT, as in "mention PERSON" or "relation PART_OF"
  --given-names   take the gold's entities and mentions as found: measures the fact rules alone
  --help          print this`;

const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'development' },
    page: { type: 'string', default: '' },
    errors: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    'given-names': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  print(help);
} else {
  evaluate();
}

function evaluate(): void {
  const all: Score[] = [];
  for (const page of pagesOf(values.set)) {
    if (page.name.includes(values.page)) {
      const scores = scoresOf(page);
      all.push(...scores);
      if (values.errors) {
        print(`\n# ${page.name}\n\n${formatErrors(scores)}`);
      }
    }
  }
  print(`\n${formatQuality(qualityOf(all))}`);
}

function pagesOf(set: string): readonly GoldPage[] {
  switch (set) {
    case 'development':
    case 'held-out':
      return goldPagesOf(set);
    case 'curated':
      return curatedPages();
    case 'all':
      return [
        ...curatedPages(),
        ...goldPagesOf('development'),
        ...goldPagesOf('held-out'),
      ];
    default:
      throw new Error(`There is no set ${set}.\n\n${help}`);
  }
}

function curatedPages(): readonly GoldPage[] {
  const page = curatedPage();
  if (page === undefined) {
    process.stderr.write(
      'The curated page was skipped: its text is not in SOURCES_DIR (../shared/sources).\n',
    );
  }
  return page === undefined ? [] : [page];
}

function scoresOf(page: GoldPage): readonly Score[] {
  const extraction = values['given-names']
    ? extractFactsFrom(page)
    : extractGoldPage(page);
  return scoreExtraction(page.gold, extraction, page.text).filter(
    ({ category }) => category.includes(values.only),
  );
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
