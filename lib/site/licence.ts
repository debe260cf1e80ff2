/** Under what terms facts and texts may be used again. */
export const contentLicence = {
  name: 'CC BY 4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
