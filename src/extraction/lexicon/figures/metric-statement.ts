/** 学林街道走访群众户数为5317户 */
export function statementOfMetric(
  subject: string,
  name: string,
  figure: {
    readonly value: number;
    readonly valueTo?: number;
    readonly unit: string;
  },
): string {
  const value =
    figure.valueTo === undefined
      ? String(figure.value)
      : `${figure.value}至${figure.valueTo}`;
  return `${subject}的${name}为${value}${figure.unit}`;
}
