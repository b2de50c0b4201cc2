import { describe, expect, it } from 'vitest';

import { linkedOperation } from '../../src/http/sandbox/page/linked-operation.js';

describe('an operation behind the # of the address of the sandbox', () => {
  it('is read with its variables', () => {
    const query = 'query A($n: Int!) {\n  streets(first: $n) { totalCount }\n}';
    const variables = '{\n  "n": 2\n}';
    const hash = `#${new URLSearchParams({ query, variables }).toString()}`;
    expect(linkedOperation(hash)).toEqual({ query, variables });
  });

  it('needs no variables', () => {
    expect(linkedOperation('#query=%7B__typename%7D')).toEqual({
      query: '{__typename}',
      variables: '',
    });
  });

  it('is absent when the address carries none', () => {
    expect(linkedOperation('')).toBeUndefined();
    expect(linkedOperation('#')).toBeUndefined();
    expect(linkedOperation('#variables={}')).toBeUndefined();
  });
});
