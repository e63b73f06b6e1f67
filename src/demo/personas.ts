import { demoPatientId, type DemoPerson } from './compose.js';
import { ada } from './personas/ada.js';
import { danny } from './personas/danny.js';
import { ruth } from './personas/ruth.js';

export const ADA = demoPatientId('ada-bell');
export const DANNY = demoPatientId('danny-whitlock');
export const RUTH = demoPatientId('ruth-feldman');

/** The three people whose stories the product is tried on. */
export const personas = (): DemoPerson[] => [ada(), danny(), ruth()];
