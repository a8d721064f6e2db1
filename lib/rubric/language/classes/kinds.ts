/** Sorts of work. */
export const kinds = `
  kind kinds class classes sort sorts type types tier tiers category categories group groups lane lanes level levels priority_class
  flavour flavours flavor class_a class_b stream streams bucket buckets`;
