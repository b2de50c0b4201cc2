import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** Zooming and arranging by buttons, for those who use no wheel. */
export function CanvasControls({
  onZoom,
  onFit,
  onArrange,
}: {
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  readonly onArrange: () => void;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <div
      className="graph-canvas__controls"
      role="group"
      aria-label={t('graph.controls')}
    >
      <button
        type="button"
        className="button button--small"
        aria-label={t('graph.zoomIn')}
        title={t('graph.zoomIn')}
        onClick={() => {
          onZoom(1.4);
        }}
      >
        <span aria-hidden="true">+</span>
      </button>
      <button
        type="button"
        className="button button--small"
        aria-label={t('graph.zoomOut')}
        title={t('graph.zoomOut')}
        onClick={() => {
          onZoom(1 / 1.4);
        }}
      >
        <span aria-hidden="true">−</span>
      </button>
      <button type="button" className="button button--small" onClick={onFit}>
        {t('graph.fit')}
      </button>
      <button
        type="button"
        className="button button--small"
        onClick={onArrange}
      >
        {t('graph.arrange')}
      </button>
    </div>
  );
}
