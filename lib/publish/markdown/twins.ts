import { findCountry, findOperator, findTravelBrand } from '../../catalogue/catalogue.ts';
import { articlesOf } from '../../catalogue/find-article.ts';
import type { DocumentRoute } from '../../site/routes.ts';
import { articleTwin } from './article.ts';
import { capabilityTwin } from './capability.ts';
import { changesTwin, periodTwin } from './changes.ts';
import { countryTwin } from './country.ts';
import { fieldsTwin } from './fields.ts';
import { countryHelpTwin, helpTwin } from './help.ts';
import { homeTwin } from './home.ts';
import { operatorNow } from './now.ts';
import { profileTwin } from './profile.ts';
import { travelTwin } from './travel.ts';
import type { Twin, TwinContext } from './twin.ts';

/** The twin of a document; `undefined` where the catalogue has nothing at that address. */
export function twinOf(route: DocumentRoute, context: TwinContext): Twin | undefined {
  const { catalogue } = context.edition;
  switch (route.to) {
    case 'home':
      return homeTwin(context);
    case 'country': {
      const country = findCountry(catalogue, route.country);
      return country && countryTwin(country, context);
    }
    case 'operator': {
      const country = findCountry(catalogue, route.country);
      const operator = findOperator(country, route.operator);
      if (!country || !operator) return undefined;
      const now = operatorNow(operator, country, catalogue.ways, context.format);
      return profileTwin(operator, country.operators, now, context);
    }
    case 'travel':
      return catalogue.travel && travelTwin(catalogue.travel, context);
    case 'travel-brand': {
      const brand = findTravelBrand(catalogue, route.brand);
      if (!brand) return undefined;
      const now = operatorNow(brand, undefined, catalogue.ways, context.format);
      return profileTwin(brand, catalogue.travel?.brands ?? [], now, context);
    }
    case 'capability':
      return capabilityTwin(route.capability, context);
    case 'help':
      return helpTwin(context);
    case 'country-help': {
      const country = findCountry(catalogue, route.country);
      return country && countryHelpTwin(country, context);
    }
    case 'way':
    case 'guide':
    case 'page': {
      const entry = articlesOf(catalogue, route.to).find(({ slug }) => slug === route.slug);
      return entry && articleTwin(entry, context);
    }
    case 'fields':
      return fieldsTwin(context);
    case 'changes':
      return changesTwin(context);
    case 'changes-of':
      return periodTwin(route.period, context);
    default:
      return route satisfies never;
  }
}
