import './entity-picker.css';

import { useQuery } from '@apollo/client/react';
import { type ReactElement, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';

import { type EntityKind, NameOfDocument } from '../graphql/operations.js';
import { NameBox } from './name-box.js';
import { RemovableName } from './removable-name.js';

/**
 * Chooses one entity by its name. Once chosen, its name stands in the box's place, with a button that takes it
 * away. The focus goes from the one to the other and back.
 */
export function EntityPicker({
  label,
  id,
  kinds,
  placeholder,
  onChange,
}: {
  readonly label: string;
  /** The chosen entity. */
  readonly id: string | undefined;
  readonly kinds?: readonly EntityKind[];
  readonly placeholder?: string;
  readonly onChange: (id: string | undefined) => void;
}): ReactElement {
  const { t } = useTranslation();
  const box = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isChosenHere = useRef(false);
  useEffect(() => {
    if (isChosenHere.current) {
      isChosenHere.current = false;
      button.current?.focus();
    }
  }, [id]);
  const { data } = useQuery(NameOfDocument, {
    variables: { id: id ?? '' },
    skip: id === undefined,
  });
  if (id === undefined) {
    return (
      <NameBox
        label={label}
        inputRef={box}
        {...(kinds === undefined ? {} : { kinds })}
        {...(placeholder === undefined ? {} : { placeholder })}
        onChoose={(name) => {
          isChosenHere.current = true;
          onChange(name.id);
        }}
      />
    );
  }
  const entity = data?.node;
  return (
    <div className="entity-picker" role="group" aria-label={label}>
      <span className="small">{label}</span>
      <span className="entity-picker__chosen field">
        <RemovableName
          id={id}
          entity={entity != null && 'name' in entity ? entity : undefined}
          label={`${t('common.clear')}: ${label}`}
          buttonRef={button}
          onRemove={() => {
            flushSync(() => {
              onChange(undefined);
            });
            box.current?.focus();
          }}
        />
      </span>
    </div>
  );
}
