import './search-view.css';

import type { ReactElement } from 'react';

import { useAddressState } from '../../navigation/use-address-state.js';
import { kinds } from '../../theme/kinds.js';
import { KindList } from './kind-list.js';
import { Overview } from './overview.js';
import { SearchResults } from './search-results.js';

/** What a text finds (`q`), all names of a kind (`kind`), or, with neither, where to begin. */
export function SearchView(): ReactElement {
  const state = useAddressState();
  const text = state.get('q')?.trim();
  const kind = kinds.find((candidate) => candidate === state.get('kind'));
  if (text !== undefined && text !== '') {
    return <SearchResults text={text} kind={kind} />;
  }
  return kind === undefined ? (
    <Overview />
  ) : (
    <KindList key={kind} kind={kind} />
  );
}
