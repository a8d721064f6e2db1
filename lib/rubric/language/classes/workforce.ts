/** Units there can be more of. */
export const workforce = `
  worker sender server machine node instance consumer helper poster packer runner fetcher process program poller thread connection socket hub gateway replica primary database db postgres redis
  matcher dispatcher pod container box computer partition shard lane core cpu broker index host app_server provider carrier company text_company phone_company mail_company push_service mail_host gate
  contract quota line stream one_of_them each one person desk car boat driver bike operator map maps card_company processor api service system queue table cell town city zone
`;
