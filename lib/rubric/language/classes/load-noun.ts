/** What a system has to serve, in the words of many trades: what comes in, goes out, or is counted at the door. */
export const loadNoun = `
  user account customer client member subscriber recipient reader contact follower audience household family parent pupil student
  patient resident citizen guest passenger rider driver courier skipper volunteer donor player fan viewer listener buyer seller
  shopper employee staff teacher nurse doctor farmer tenant applicant voter card_holder cardholder cyclist commuter tourist
  shop store merchant restaurant hotel clinic practice school station team club agency charity publisher bank branch chain company
  shops site sites city town village country region campus depot warehouse
  car cab taxi bike boat van truck bus vehicle scooter cart ambulance device phone pager sensor machine meter lamp screen desk
  message notification notice mail email e_mail letter text push ping blast alert reminder invoice receipt newsletter edition coupon
  campaign send mailing event request call click search order sale trip ride crossing journey booking appointment reservation
  visit payment transaction position update parcel delivery job task report ticket read write query record row item meal
  prescription donation gift bid vote login sign_in session page download upload photo file fix lesson shift duty match game war
  launch call_out recall closure order_line ask wish pitch chair bed seat room slot applicant_file`;
