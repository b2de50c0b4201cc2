import { useQuery } from '@apollo/client/react';
import { type ReactElement, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { Failure } from '../components/failure.js';
import { Loading } from '../components/loading.js';
import { Marked } from '../components/marked.js';
import {
  ArticleTextDocument,
  type PassageFragment,
} from '../graphql/operations.js';
import { passageInParagraphs } from './passage-in-paragraphs.js';

/** The article with the passage marked, when its owner loaded the text; or else how that is done. */
export function ArticleText({
  passage,
}: {
  readonly passage: PassageFragment;
}): ReactElement {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(ArticleTextDocument, {
    variables: { id: passage.article.id },
  });
  const region = useRef<HTMLDivElement>(null);
  const mark = useRef<HTMLParagraphElement>(null);
  const text = data?.article?.text;
  useEffect(() => {
    // The article alone moves: what is said of the fact above it stays in view.
    if (region.current !== null && mark.current !== null) {
      region.current.scrollTop =
        mark.current.offsetTop - region.current.clientHeight / 3;
    }
  }, [text, passage.start]);
  if (error !== undefined) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (data === undefined) {
    return <Loading />;
  }
  if (text == null) {
    return (
      <div className="article-text__missing small">
        <p>{t('evidence.notLoaded')}</p>
        <p>
          {t('evidence.howToLoad')}{' '}
          <code>civicgraph load seeds --sources DIR</code>
        </p>
      </div>
    );
  }
  const paragraphs = passageInParagraphs(text, {
    start: passage.start - passage.article.start,
    end: passage.end - passage.article.start,
  });
  const first = paragraphs.findIndex(({ marked }) => marked !== undefined);
  return (
    <div
      className="article-text"
      ref={region}
      lang="zh"
      tabIndex={0}
      role="region"
      aria-label={t('evidence.article')}
    >
      {paragraphs.map((paragraph, index) => (
        <p key={index} ref={index === first ? mark : undefined}>
          {paragraph.marked === undefined ? (
            paragraph.text
          ) : (
            <Marked text={paragraph.text} {...paragraph.marked} />
          )}
        </p>
      ))}
    </div>
  );
}
