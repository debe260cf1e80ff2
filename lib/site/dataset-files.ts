import { apiAddress, apiPaths } from './api-addresses.ts';
import type { DocumentRoute } from './routes.ts';

/** A file of data: its whole address and its media type. */
export type DatasetFile = { readonly address: string; readonly type: string };

/** The files that hold the facts of a document, the fullest first; none for prose. */
export function datasetFiles(route: DocumentRoute): DatasetFile[] {
  switch (route.to) {
    case 'home':
      return [json(apiPaths.all), { address: apiAddress(apiPaths.csv), type: 'text/csv' }];
    case 'country':
      return [json(apiPaths.country(route.country))];
    case 'operator':
      return [json(apiPaths.operator(route.country, route.operator))];
    case 'travel':
      return [json(apiPaths.travel)];
    case 'travel-brand':
      return [json(apiPaths.travelBrand(route.brand))];
    case 'capability':
      return [json(apiPaths.capability(route.capability))];
    default:
      return [];
  }
}

function json(path: string): DatasetFile {
  return { address: apiAddress(path), type: 'application/json' };
}
