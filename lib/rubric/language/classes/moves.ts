/** What is done with a piece of work on its way through a system, in the words of the trade and in plain ones. */
export const moves = `
  accept acknowledge ack add address aggregate allocate announce answer append apply ask assign attach batch book bring broadcast buffer bundle burn bump
  calculate call carry catch charge check chop claim clear close collect combine commit compare compute confirm consult consume convert copy count create
  cross cut debit decide deduct deliver deposit dispatch distribute divide drain draw drop emit empty encrypt enqueue enrich enter evaluate expand expire
  feed fetch file fill filter find finish flag flip flush fold follow forward gather generate get give go grab group grant hand hang hit hold honour
  insert issue join keep label land lay lease leave let listen lock log look lookup mail map mark match measure merge message move note notice notify obey
  offer open order pace pack park parse pass pay pencil pick pin place plan poll pop post prefer prepare present print process produce project propose publish pull push put
  queue query quote raise rank rate reach read receive record redirect refresh refuse register reject release relay remember remove render repeat reply report request reserve
  respond return ring route run save say scan schedule score search see select send serve set shift ship show sign skip sleep sort speak split spread stamp start stay stop store stream strike
  stuff submit subscribe sum sweep take talk tap tear tell throw tick touch track transfer translate trigger try turn type unpack update upload upsert use validate verify wait wake walk
  warn watch work work_through write look_at look_up look_in go_through pick_up hand_over hand_out put_on put_in write_down cross_out cross_off tick_off read_out
  give_back set_off set_aside pass_on pass_over send_out carry_on fill_in speaks_with talk_to
`;
