/** A measure that moves, up or down. */
export const betterment = `
  fewer less more rise rises rising raise raises raised increase increases grow grows climb climbs lift lifts go_up goes_up gain gains
  improve improves improved improvement better higher greater boost double doubles triple treble multiply add adds additional extra win
  fall falls falling fell drop drops dropped decrease decline decreases sink sinks shrink shrinks lower lowers reduce reduces reduced
  reduction cut cuts cutting halve halves halved half_of_it go_down goes_down come_down comes_down bring_down brings_down down_to
  down_from up_to_from up_from get_down to_under to_below save saves saved saving spare spares spared keep keeps kept preserve
  rescue rescued recover recovers recovered win_back won_back prevent prevents avoid avoids avoided stop stops stopped remove removes
  eliminate disappear vanish no_longer not_any_more rarely less_often more_often sooner earlier quicker faster shorter smaller
  bigger larger cheaper free frees freed release unlock return_to turn_into become convert earn earns bring brings brought worth
  lose loses cost costs waste move moves moved shift shifts push pushes reach reaches back_to drop_to fall_to rise_to at_most
  only instead_of rather_than`;
