/** Companies outside that do part of the work, by their own pace. */
export const outsiders = `
  provider providers carrier carriers company companies firm firms operator operators telco telcos bank banks vendor vendors supplier suppliers host hosts aggregator processor partner partners push_service mail_service text_service card_network apple google twilio
  mailbox_company mail_company text_company phone_company push_company mail_firm text_firm card_company contract account_with licence quota mailbox_providers
`;
