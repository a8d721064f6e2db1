/** What travels through a system of one of these kinds: the thing itself, not the machinery. */
export const cargo = `
  message notification notice note mail email e_mail letter text sms push alert reminder newsletter edition coupon code confirmation receipt announcement warning digest summary
  campaign send mailing blast audience recipient address contact name template body link opt_out unsubscribe preference consent stop_list bounce complaint deferral
  request ride trip journey crossing order call wish booking driver rider passenger position location place spot ping offer acceptance lease fare charge payment card eta distance route car boat
  bike taxi scooter event job task item row line piece chunk packet sheet slip batch block handful record entry user customer patient member parent player family guest student
  reader subscriber device phone token status answer reply result outcome response callback parcel pickup pick_up appointment shift incident call_out result_value receipt_row
  person people who everybody nurse doctor skipper courier volunteer operator ward
`;
