// How many, in words.
import { formatNumber, t } from '../../shared/i18n';

/** A quantity, or that it has no limit. */
export function quantityWords({ quantity, unlimited }: { quantity: number; unlimited: boolean }): string {
  return unlimited ? t('quantity-unlimited') : formatNumber(quantity);
}

/** The same as said beside a product: `5 seats`. */
export function amountWords({
  quantity,
  unlimited = false,
}: {
  quantity: number;
  unlimited?: boolean;
}): string {
  return unlimited ? t('quantity-unlimited') : t('get-quantity', { count: quantity });
}
