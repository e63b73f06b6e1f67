import type { Category } from '../generated/graphql.js';

/** `carePlan` → `CARE_PLAN`: the matrix speaks PRSB camel case, GraphQL its enum case. */
export const categoryName = (key: string) => key.replace(/(?<=.)([A-Z])/g, '_$1').toUpperCase() as Category;

/** `CARE_PLAN` → `carePlan`. */
export const categoryKey = (name: Category) =>
  name.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
