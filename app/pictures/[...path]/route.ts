import { getEdition } from '#lib/catalogue/cached.ts';
import { pageFormat } from '#lib/i18n/format.ts';
import { picturesByAddress } from '#lib/publish/pictures/addresses.ts';
import { cardOf } from '#lib/publish/pictures/card-of.ts';
import { pictureFromShelf } from '#lib/publish/pictures/shelf.ts';

type Context = { readonly params: Promise<{ path: string[] }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const addresses = [...picturesByAddress(getEdition().catalogue).keys()];
  return addresses.map((address) => ({ path: address.split('/').slice(2) }));
}

/** The picture of a page, painted when the site is built. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const address = `/pictures/${(await params).path.join('/')}`;
  const { catalogue } = getEdition();
  const picture = picturesByAddress(catalogue).get(address);
  if (!picture) return new Response(null, { status: 404 });
  const card = cardOf(picture.route, catalogue, pageFormat(picture.locale));
  const bytes = await pictureFromShelf(process.cwd(), address, card);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'image/png' } });
}
