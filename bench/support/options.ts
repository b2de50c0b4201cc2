/** Whether `--name` stands on the command line. */
export function flag(name: string): boolean {
  return process.argv.includes(`--${name}`);
}

/** `--name value` of the command line, or the fallback. */
export function option(name: string, fallback: number): number {
  const text = textOf(name);
  if (text === undefined) return fallback;
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new RangeError(`--${name} takes a number above 0.`);
}

/** `--name 1,16` of the command line, or the fallback. */
export function numbersOption(
  name: string,
  fallback: readonly number[],
): readonly number[] {
  const numbers = textOf(name)?.split(',').map(Number);
  if (numbers === undefined) return fallback;
  if (numbers.every((number) => Number.isInteger(number) && number > 0)) {
    return numbers;
  }
  throw new RangeError(`--${name} takes whole numbers above 0, with commas.`);
}

/** `--name one,two` of the command line, or all. */
export function namesOption<T extends string>(
  name: string,
  all: readonly T[],
): readonly T[] {
  const wanted = textOf(name)?.split(',');
  if (wanted === undefined) return all;
  const unknown = wanted.filter((one) => !all.some((known) => known === one));
  if (unknown.length > 0) {
    throw new RangeError(`--${name} takes some of: ${all.join(', ')}.`);
  }
  return all.filter((known) => wanted.includes(known));
}

function textOf(name: string): string | undefined {
  const index = process.argv.indexOf(`--${name}`);
  return index === -1 ? undefined : process.argv[index + 1];
}
