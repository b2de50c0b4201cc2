/** Before the name of a feast that is held again and again. */
export const feastOrdinals: readonly string[] = ['首届', '届'];

/** After 节 or 季 that is part of another word: 节目, 季度. */
export const feastFollowers = '目日点能奏约省度气假制课水育';
