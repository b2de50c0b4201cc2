import { print } from 'graphql';
import { type ReactElement, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { QueryButton } from '../../components/query-button.js';
import {
  SurroundingsDocument,
  type SurroundingsQueryVariables,
} from '../../graphql/operations.js';
import type { GraphCanvasHandle } from './graph-canvas.js';
import { saveFile } from './save-file.js';

/** The picture as PNG, and the operation behind it: to read, and as a file that can be posted as it is. */
export function GraphExport({
  canvas,
  variables,
}: {
  readonly canvas: RefObject<GraphCanvasHandle | null>;
  readonly variables: SurroundingsQueryVariables;
}): ReactElement {
  const { t } = useTranslation();
  const [isSaving, setIsSaving] = useState(false);
  return (
    <div className="graph-view__export">
      <QueryButton document={SurroundingsDocument} variables={variables} />
      <button
        type="button"
        className="button button--small"
        onClick={() => {
          const body = { query: print(SurroundingsDocument), variables };
          saveFile(
            new Blob([`${JSON.stringify(body, null, 2)}\n`], {
              type: 'application/json',
            }),
            'graph-query.json',
          );
        }}
      >
        {t('graph.saveQuery')}
      </button>
      <button
        type="button"
        className="button button--small"
        disabled={isSaving}
        onClick={() => {
          setIsSaving(true);
          void canvas.current
            ?.picture()
            .then((picture) => {
              saveFile(picture, 'graph.png');
            })
            .finally(() => {
              setIsSaving(false);
            });
        }}
      >
        {t('graph.savePicture')}
      </button>
    </div>
  );
}
