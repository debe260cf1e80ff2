/** The anchor of a question of the form by its name; pages and the form's own script need it. */
export function fieldId(name: string): string {
  return `ask-${name}`;
}
