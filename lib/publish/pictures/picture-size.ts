/** The size of a picture in pixels; every consumer of Open Graph shows it whole. */
export const pictureSize = { width: 1200, height: 630 } as const;
