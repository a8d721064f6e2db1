/** What makes a figure a promise or a wish and no remark. */
export const wanting = `
  must should shall has_to have_to had_to need needs need_to want wants wish would_like like_to promise promises promised guarantee
  goal goals target targets aim objective slo sla limit deadline expect expects expected require requires required ought
  hope commit budget demand ask asks allow allowed supposed acceptable accept tolerate tolerable content_with happy_with get_to
  make_sure ensure finished done gone complete completed out handed_over delivered arrive arrives arrived reach reaches reached
  know knows see sees seen hear hears told read answer answered get gets named found matched offered accepted sent land lands
  take takes last lasts start starts show shows appear appears learn learns`;
