/** Working in parts. */
export const pieces = `
  chunk chunks piece pieces block blocks batch batches packet packets sheet sheets slice slices part parts portion portions handful handfuls bundle bundles package packages segment segments stack stacks group groups section sections job_of page_of ids_a_job
  cut cuts split splits tear tears chop chops divide divides break_up breaks_up carve splitter cutter in_pieces in_parts in_blocks in_batches cursor
`;
