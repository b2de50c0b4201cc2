/**
 * Marks that change the direction of what follows them, and so can make a name look like another one
 * (Unicode Standard Annex 9). No Chinese or Latin text needs them.
 */
export const bidiControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
