import { z } from 'zod';
import { day } from './date.ts';
import { sentence } from './text.ts';
import { wording } from './wording.ts';

const site = z.string().regex(/^(?:[a-z0-9-]+\.)+[a-z0-9-]{2,}$/, {
  error: wording('is no domain', 'write it in lower case without https:// and www, such as example.com'),
});

/** Sites that are no sources, with the reason: link farms, machine-made pages, copies. */
export const distrusted = z
  .record(site, z.strictObject({ reason: sentence, added: day }))
  .meta({ title: 'Distrusted sites', description: 'Sites that are no sources, with reasons.' });
export type Distrusted = z.output<typeof distrusted>;
