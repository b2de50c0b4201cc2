/** How a property's values are typed, stored and filtered. Dates are partial ISO dates kept as text. */
export type PropertyDefinition =
  | {
      readonly type:
        | 'STRING'
        | 'INTEGER'
        | 'FLOAT'
        | 'BOOLEAN'
        | 'DATE'
        | 'STRING_LIST'
        | 'ID';
      readonly description: string;
    }
  | {
      readonly type: 'ENUM';
      readonly enumName: string;
      readonly values: readonly string[];
      readonly description: string;
    };
