/** Whether one panel is seen at a time: the width at which the layout says so as well. */
export const isPhone = (): boolean => window.matchMedia('(max-width: 699px)').matches;
