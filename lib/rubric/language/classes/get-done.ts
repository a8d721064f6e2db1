/** An act that is over at some moment: what a deadline is set for. */
export const getDone = `
  done gone finish complete out handed_over hand_over deliver arrive reach land know see hear told tell read answer reply get named
  find match offer accept send leave through ready start begin show appear learn learnt inform notify place pay settle close post
  be_there in_the_box in_their_hands on_the_phone on_their_phone seen delivered empty emptied`;
