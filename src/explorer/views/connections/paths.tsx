import { type ReactElement, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { PathOfHopsFragment } from '../../graphql/operations.js';
import { PathCard } from './path-card.js';
import { PathsPicture } from './paths-picture.js';
import type { ConnectionsAddress } from './use-connections-address.js';

/** The paths one under another, and beside them as a picture in which the one that is pointed at stands out. */
export function Paths({
  paths,
  address,
  onAvoid,
  onShow,
}: {
  readonly paths: readonly PathOfHopsFragment[];
  readonly address: ConnectionsAddress;
  readonly onAvoid: (id: string) => void;
  readonly onShow: (path: number | undefined) => void;
}): ReactElement {
  const { t } = useTranslation();
  const picture = useRef<HTMLElement>(null);
  const [pointed, setPointed] = useState<number>();
  const number = pointed ?? address.path;
  return (
    <div className="connections-view__body">
      <div className="connections-view__paths">
        {paths.map((path, index) => (
          <PathCard
            key={path.hops.map(({ id }) => id).join(' ')}
            path={path}
            number={index + 1}
            isShown={address.path === index + 1}
            actions={{
              onAvoid,
              onPoint: (isPointed) => {
                setPointed(isPointed ? index + 1 : undefined);
              },
              onShow: () => {
                if (address.path === index + 1) {
                  onShow(undefined);
                } else {
                  onShow(index + 1);
                  picture.current?.scrollIntoView({ block: 'nearest' });
                }
              },
            }}
          />
        ))}
      </div>
      <section
        ref={picture}
        className="connections-view__picture"
        aria-label={t('connections.picture')}
      >
        <PathsPicture
          paths={paths}
          highlighted={number === undefined ? undefined : paths[number - 1]}
        />
      </section>
    </div>
  );
}
