import './name-box.css';

import { useCombobox } from 'downshift';
import { type ReactElement, type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { EntityKind, EntityNameFragment } from '../graphql/operations.js';
import { FoundNameText } from './found-name.js';
import { type FoundName, useFoundNames } from './use-found-names.js';

export type ChosenName = Pick<EntityNameFragment, 'id' | 'kind' | 'name'>;

export interface NameBoxProps {
  readonly label: string;
  /** Whether the label is seen, or only heard. */
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  /** Only names of these kinds. */
  readonly kinds?: readonly EntityKind[];
  readonly onChoose: (name: ChosenName) => void;
  /** Enter with no name picked from the list; without it, Enter picks the first. */
  readonly onSubmit?: (text: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly initialText?: string;
}

/** One box for names in Chinese, pinyin or Latin letters: what matches shows as it is typed, by kind. */
export function NameBox(props: NameBoxProps): ReactElement {
  const { t } = useTranslation();
  const [text, setText] = useState(props.initialText ?? '');
  const found = useFoundNames(text, props.kinds);
  const hits = [...found.hits];
  const box = useCombobox<FoundName>({
    items: hits,
    inputValue: text,
    selectedItem: null,
    itemToString: (hit) => hit?.node.name ?? '',
    defaultHighlightedIndex: props.onSubmit === undefined ? 0 : -1,
    onInputValueChange: ({ inputValue }) => {
      setText(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem !== null) {
        setText('');
        props.onChoose(selectedItem.node);
      }
    },
  });
  const isListShown = box.isOpen && text.trim() !== '';
  return (
    <div className="name-box">
      <label
        {...box.getLabelProps()}
        className={props.isLabelHidden === true ? 'visually-hidden' : 'small'}
      >
        {props.label}
      </label>
      <input
        {...box.getInputProps({
          ref: props.inputRef ?? null,
          onKeyDown: (event) => {
            if (
              event.key === 'Enter' &&
              box.highlightedIndex === -1 &&
              text.trim() !== '' &&
              !event.nativeEvent.isComposing
            ) {
              event.preventDefault();
              box.closeMenu();
              props.onSubmit?.(text.trim());
            }
          },
        })}
        type="search"
        className="field name-box__input"
        placeholder={props.placeholder ?? t('common.pickHint')}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
      />
      <div className="name-box__list card" hidden={!isListShown}>
        <ul {...box.getMenuProps()}>
          {isListShown &&
            hits.flatMap((hit, index) => [
              ...(hit.node.kind === hits[index - 1]?.node.kind
                ? []
                : [
                    <li
                      key={hit.node.kind}
                      role="presentation"
                      className="name-box__kind"
                    >
                      {t(`kinds.${hit.node.kind}`)}
                    </li>,
                  ]),
              <li
                key={hit.node.id}
                className="name-box__hit"
                {...box.getItemProps({ item: hit, index })}
              >
                <FoundNameText entity={hit.node} highlights={hit.highlights} />
              </li>,
            ])}
        </ul>
        {isListShown && hits.length === 0 && (
          <p className="name-box__note" role="status">
            {found.error !== undefined
              ? t('common.unreachable')
              : found.isSettled
                ? t('common.nothingFound', { text: text.trim() })
                : t('common.loading')}
          </p>
        )}
        {hits.length > 0 && props.onSubmit !== undefined && (
          <p className="name-box__note">
            <button
              type="button"
              className="button button--plain button--small"
              tabIndex={-1}
              onMouseDown={(event) => {
                // Before the input loses the focus, which closes the list.
                event.preventDefault();
              }}
              onClick={() => {
                box.closeMenu();
                props.onSubmit?.(text.trim());
              }}
            >
              {t('common.showAll', { text: text.trim() })} ({found.totalCount})
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
