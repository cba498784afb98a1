/**
 * The address that starts a call or a message.
 * @example dialling({ number: '+63 2 1348', kind: 'international' }) // "tel:+6321348"
 */
export function dialling({ number, kind }: { number: string; kind: string }): string {
  const digits = number.replace(/[^\d+]/g, '');
  if (kind === 'whatsapp') return `https://wa.me/${digits.replace('+', '')}`;
  if (kind === 'viber') return `viber://chat?number=${encodeURIComponent(digits)}`;
  return `${kind === 'sms' ? 'sms' : 'tel'}:${digits}`;
}
