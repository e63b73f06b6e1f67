import { organisations } from '../people.js';
import { sct } from '../compose.js';

/** An organisation as a patient's document names it. */
export const reference = (code: string) => {
  const { _id, name, type } = organisations.find((organisation) => organisation.code === code)!;
  return { id: _id, name, type };
};

/** The body of an active problem. */
export const problem = (name: string, code: string, register: string | null, onset: string) => ({
  name,
  code: sct(code, name),
  clinicalStatus: 'ACTIVE',
  onset,
  longTermConditionRegister: register,
});

/** The body of a medicine that is taken regularly. */
export const medicine = (name: string, doseText: string, indication: string, code?: string) => ({
  name,
  code: code ? { system: 'https://dmd.nhs.uk', code, display: name } : null,
  medicationStatus: 'ACTIVE',
  doseText,
  route: 'oral',
  regular: true,
  medicationSource: 'GP',
  lastIssued: '2026-03-16',
  indication,
});
