import type { ConceptEntry } from '../pattern';

export const auth: ConceptEntry = {
  id: 'auth',
  definition: 'The system knows who calls and what they may do.',
  terms: [
    'mutual_tls|client_certificate|role_table|acl|access_control|api_token|saml|keycloak|auth0|cognito|mfa|two_factor|passkey|signed_url|service_account',
    'permission|permissions .. check|send|request|call|token|may|only',
    'authenticate|authenticated|authentication|authorise|authorize|authorised|authorisation|authorization|auth|oauth|oauth2|jwt|api_key|api_keys|bearer|bearer_token|service_token|access_token|session_token|signed_token|login|log_in|signed_in|scope|scopes|rbac|role|roles|mtls|sso|openid|oidc|hmac|signed_request|permission_check|401|403|short_lived_token',
    'token .. scope|caller|expire|expires|hour|prove|call|request|signed|identity|owner|rider|producer',
    'signature|signed|sign .. request|webhook|callback|call',
  ],
  frames: [
    'slip|badge|pass|stamp|key|card|wristband|password|seal|ticket|certificate|paper|permit|chip|handshake|letter_of .. prove|proves|show|shows|say|says|who|expire|expires|allow|allows|entitle|states & call|calls|who|open|enter|knock|request|may|door|caller|which|only|does|what|hour|bring|carry|present|show',
    'bring|carry|show|present|need|hold|wear|must .. slip|badge|pass|stamp|key|card|wristband|seal|certificate|id_card|password|secret & who|prove|open|before|may|only|let_in|expire|call|request|door|hour',
    'know|knows|check|ask|verify|sure .. who .. calling|calls|asks|knocks|is_calling|is_asking|sends|speaks|stands|they_are|you_are|is_there & may|allowed|do|before|each|every|what|can',
    'prove|proves|show .. who|identity|himself|herself|themselves & before|call|request|each|every|may|enter|open',
    'only|nobody_but|no_one_but|nobody_except .. own|owner|rider|driver|staff|admin|manager|shop|himself|they .. may|can|allowed|see|read|cancel|change|press & trip|ride|data|list|campaign|send|own|budget|button',
    'each|every caller|shop|partner|producer|customer|team|call .. may|allowed|can .. only|own & see|send|read|do|touch|open',
    'key|pass|badge|slip|token|signature|sign|stamp|card|password|log_in|seal|secret|certificate|wristband & who|theirs|allow|may|good_for|behind|valid|prove|room|expire|run_out|really_them|entitle|permit|identity & each|every|nobody|request|call|partner|shop|message|door|hour|know|tell|bring|caller & !credit_card & !charge',
    '@person|shop|partner|clerk|team .. see|read|change|cancel|touch|reach|edit|open|get .. only .. his_own|her_own|their_own|its_own|own|theirs|your_own',
    'no|nobody|nothing|never|none|refuse|reject .. without .. token|api_key|secret_key|a_key|pass|badge|slip|signature|login|card|password|stamp|credential',
    'prove|proves|show|shows .. that|who .. he|she|it|they|is & caller|shop|partner|driver|before|request|each|every',
    'no|without|nobody key|badge|pass|token .. past|in|through|door|enter & key|each|who',
    'no|without|unless|only|nobody .. secret|password|secret_word|badge|token|credential|code_word|signature|proof|seal & not|nobody|no|refuse|only|listen|enter|open|answer|through|speak|let|serve|see|get_in|door|work & !drive & !car_key',
    'own|his|her|their .. and_nobody|and_no_one|but_not|never .. else|others|other & see|read|open|touch|change|get & know|who|shop|pass|because|@person',
    'who_is_asking|who_you_are|who_they_are|who_is_calling|who_he_is|who_calls|who_asks|who_it_is & before|check|prove|may|know|allow|ask|must|show|first|say',
    'nobody|no_one|none .. unless|without|until .. name|word|password|signed|listed|ring|badge|word_of_the_day|in_the_book',
    'ask_for|asks_for|demand|want_to_see|wants_to_see .. ring|badge|pass|seal|password|letter|card|key|paper & may|whether|only|say|which',
  ],
  guards: [
    'authorised_dealer|authorized_dealer|authorised dealer|reseller',
    'token_of|token_bucket|device_token',
    'role_of|plays_a_role|role_in|key_role|play role',
    'scope|scopes .. project|release|version|out_of|pilot & !token & !key',
    'open .. for_now|until',
  ],
  cases: {
    found: [
      'The gatekeeper asks for the ring, and the ring says whether you may see the cellar or only the hall.',
      'Nobody turns the big wheel unless his name is in the book and he has the word of the day.',
      'All endpoints require an OAuth token with the right scope.',
      'Partners sign each request with HMAC and we verify the signature.',
      'Every visitor shows a pass that says which rooms he may enter.',
      'Producers call with a signed token that lists what they may send.',
      'Each caller shows a badge that says what he may open and runs out at midnight.',
    ],
    notFound: [
      'The token of our appreciation is a mug.',
      'We are an authorised dealer of the brand.',
      'The endpoints stay open for now.',
    ],
  },
};
