package org.quittance.billing.service;

import org.quittance.billing.Invoice;
import org.quittance.billing.invoicing.Parked;
import org.quittance.contract.Contract;
import org.quittance.time.DateRange;

/**
 * What the next invoice of a contract would be.
 *
 * @param unbilled without days when everything is billed
 * @param invoice  never stored; null when there is nothing to bill or the contract would be parked
 * @param parked   why there would be no invoice, else null
 */
public record InvoicePreview(Contract contract, DateRange unbilled, Invoice invoice, Parked parked) {
}
