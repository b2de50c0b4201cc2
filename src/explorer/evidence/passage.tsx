import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { PartialDate } from '../components/partial-date.js';
import type { PassageFragment } from '../graphql/operations.js';
import { useLanguage } from '../i18n/use-language.js';
import { ArticleText } from './article-text.js';

/** One passage that states the fact: where it stands, its words when they are known, and how it was found. */
export function Passage({
  passage,
  isOpen: isOpenAtFirst,
}: {
  readonly passage: PassageFragment;
  /** Whether its article is shown at once. */
  readonly isOpen: boolean;
}): ReactElement {
  const { t } = useTranslation();
  const percent = new Intl.NumberFormat(useLanguage(), { style: 'percent' });
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const { document, article } = passage;
  return (
    <li className="passage">
      <p className="passage__article" lang="zh">
        {article.title}
      </p>
      <p className="small soft">
        <span lang="zh">{document.publisher ?? document.title}</span>
        {document.date !== null && (
          <>
            {' · '}
            <PartialDate date={document.date} />
          </>
        )}
        {' · '}
        {t('evidence.paragraph', { number: passage.paragraph + 1 })}
        {' · '}
        {t('evidence.position', { start: passage.start, end: passage.end })}
      </p>
      {passage.quote !== null && (
        <blockquote className="passage__quote" lang="zh">
          {passage.quote}
        </blockquote>
      )}
      <p className="small soft">
        {t(passage.verified ? 'evidence.verified' : 'evidence.unverified')}
        {' · '}
        {t(`method.${passage.method}`)}
        {passage.rule !== null &&
          ` (${t('evidence.rule', { rule: passage.rule })})`}
        {' · '}
        {t('evidence.confidence', {
          percent: percent.format(passage.confidence),
        })}
      </p>
      <details
        open={isOpen}
        onToggle={(event) => {
          setIsOpen(event.currentTarget.open);
        }}
      >
        <summary>{t('evidence.article')}</summary>
        {isOpen && <ArticleText passage={passage} />}
      </details>
    </li>
  );
}
