import './mentions-section.css';

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { ArticleLink } from '../../../components/article-link.js';
import { EntityMentionsDocument } from '../../../graphql/operations.js';
import { DocumentLine } from '../document-line.js';
import type { EntityDetails } from '../entity-details.js';
import { MoreOf } from '../more-of.js';
import { PageSection } from '../page-section.js';
import { groupMentions } from './group-mentions.js';
import { MentionButton } from './mention-button.js';

/** Where an entity is named: each article with the places in it, in the words that stand there. */
export function MentionsSection({
  id,
  name,
  mentions,
}: {
  readonly id: string;
  readonly name: string;
  readonly mentions: EntityDetails['mentions'];
}): ReactElement {
  const { t } = useTranslation();
  const articles = groupMentions(mentions.edges.map(({ node }) => node));
  return (
    <PageSection id="mentions" title={t('entity.mentions')}>
      <ul className="mentions">
        {articles.map(({ article, mentions }) => (
          <li key={article.id} className="mentions__article">
            <h3>
              <ArticleLink article={article} />
            </h3>
            <DocumentLine document={article.document} />
            <ul className="mentions__places">
              {mentions.map((mention) => (
                <li key={mention.id}>
                  <MentionButton name={name} mention={mention} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <MoreOf id={id} connection={mentions} document={EntityMentionsDocument} />
    </PageSection>
  );
}
