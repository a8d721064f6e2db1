/** Where boxes stand and arrows run, in the drawing's pixels. */
export type SampleLayout = {
  id: string;
  viewBox: string;
  places: Readonly<Record<string, readonly [x: number, y: number]>>;
  paths: Readonly<Record<string, string>>;
};

/** For screens wide enough for three columns. */
export const wideLayout: SampleLayout = {
  id: 'wide',
  viewBox: '-8 -12 584 356',
  places: {
    teams: [0, 0],
    api: [200, 0],
    consent: [400, 0],
    preferences: [400, 100],
    urgent: [200, 100],
    rest: [200, 190],
    workers: [0, 145],
    texts: [0, 290],
    push: [200, 290],
  },
  paths: {
    e1: 'M164 26H198',
    e2: 'M364 20H398',
    e3: 'M482 52V98',
    e4: 'M400 40H382V126H366',
    e5: 'M400 40H382V216H366',
    e6: 'M200 126H182V163H166',
    e7: 'M200 216H182V179H166',
    e8: 'M60 197V288',
    e9: 'M104 197V266H282V288',
  },
};

/** For a phone: two columns, so that nothing shrinks. */
export const narrowLayout: SampleLayout = {
  id: 'narrow',
  viewBox: '-8 -12 384 456',
  places: {
    teams: [0, 0],
    api: [200, 0],
    consent: [200, 96],
    preferences: [0, 96],
    urgent: [0, 196],
    rest: [200, 196],
    workers: [100, 292],
    texts: [0, 390],
    push: [200, 390],
  },
  paths: {
    e1: 'M164 26H198',
    e2: 'M282 52V94',
    e3: 'M200 122H166',
    e4: 'M260 148V172H82V194',
    e5: 'M304 148V194',
    e6: 'M82 248V270H160V290',
    e7: 'M282 248V270H204V290',
    e8: 'M150 344V366H82V388',
    e9: 'M214 344V366H282V388',
  },
};
