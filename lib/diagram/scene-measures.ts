// Apart from the scene, so that what only shows one need not know how it is laid out.
export const labelFontPx = 13;
export const captionFontPx = 11;
/** Where text starts inside a card, past the icon. */
export const textInset = 42;
