/** Stands for any cursor: the text of a cursor is the planner's own business. */
export const anyCursor = '<any cursor>';

export interface ReferenceConnection<Row> {
  readonly rows: readonly Row[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const defaultSize = 20;

/** One page of a list that is in order already; cursors are not part of the reference. */
export function pageOf<Row>(
  all: readonly Row[],
  args: Readonly<Record<string, unknown>>,
): ReferenceConnection<Row> {
  const { first, last } = args;
  const backward = typeof last === 'number';
  const size = backward
    ? last
    : typeof first === 'number'
      ? first
      : defaultSize;
  const rows = backward
    ? all.slice(Math.max(0, all.length - size))
    : all.slice(0, size);
  const cursor = rows.length === 0 ? null : anyCursor;
  return {
    rows,
    totalCount: all.length,
    pageInfo: {
      hasNextPage: !backward && all.length > size,
      hasPreviousPage: backward && all.length > size,
      startCursor: cursor,
      endCursor: cursor,
    },
  };
}
