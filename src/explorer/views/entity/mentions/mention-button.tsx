import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { FactButton } from '../../../components/fact-button.js';
import type { MentionRowFragment } from '../../../graphql/operations.js';

/** A place where a name stands, in the words that stand there; an event is told without a name. */
export function MentionButton({
  name,
  mention: { id, surface, paragraph, article },
}: {
  readonly name: string;
  readonly mention: MentionRowFragment['node'];
}): ReactElement {
  const { t } = useTranslation();
  // The API counts paragraphs from 0, readers from 1.
  const number = paragraph + 1;
  const { title } = article;
  if (surface === null) {
    return (
      <FactButton
        id={id}
        statement={t('entity.toldOf', { name, number, article: title })}
      >
        {t('entity.told', { number })}
      </FactButton>
    );
  }
  return (
    <FactButton
      id={id}
      statement={t('entity.mentionOf', { surface, number, article: title })}
    >
      <span lang="zh">{surface}</span>
      <span className="soft">{t('entity.paragraph', { number })}</span>
    </FactButton>
  );
}
