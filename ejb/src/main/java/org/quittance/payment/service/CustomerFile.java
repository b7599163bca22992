package org.quittance.payment.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quittance.contract.Contract;
import org.quittance.customer.Customer;
import org.quittance.customer.DocumentConsent;
import org.quittance.payment.AccountBalance;
import org.quittance.payment.InvoiceBalance;
import org.quittance.payment.PaymentRow;
import org.quittance.tariff.Offer;

/**
 * All that staff see of a customer on one page.
 *
 * @param consent      the customer's word on documents that counts today; without one it is paper
 * @param offers       by their codes
 * @param withDocument the identifiers of the invoices whose document can be opened
 */
public record CustomerFile(
        Customer customer,
        Optional<DocumentConsent> consent,
        List<AccountBalance> accounts,
        List<Contract> contracts,
        Map<String, Offer> offers,
        List<InvoiceBalance> invoices,
        Set<Long> withDocument,
        List<PaymentRow> payments) {
}
