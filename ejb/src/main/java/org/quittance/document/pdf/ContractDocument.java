package org.quittance.document.pdf;

import java.time.LocalDate;
import java.util.List;
import org.quittance.contract.BillingCycle;
import org.quittance.document.pdf.InvoiceDocument.Supply;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.Taxes;

/** The particular conditions of a contract: between whom, for what, from when, at which prices. */
public record ContractDocument(Addressed to, Supply supply, Duration duration, Metering metering, Prices prices) {

    /** @param lastDay null while the contract goes on */
    public record Duration(LocalDate start, LocalDate lastDay, BillingCycle cycle) {
    }

    /**
     * @param meter       number of the meter in service; optional
     * @param winterHours off-peak hours from November to March where they differ from the others; optional
     */
    public record Metering(String meter, String winterHours) {
    }

    /**
     * @param since the day from which they hold; null if none do yet, then there is none
     * @param terms excluding VAT, in the order of the bill
     * @param taxes on the day of the document
     */
    public record Prices(LocalDate since, List<PriceTerms> terms, Taxes taxes) {

        public Prices {
            terms = List.copyOf(terms);
        }
    }

    /** The same, made on another day. */
    public ContractDocument on(LocalDate date) {
        return new ContractDocument(to.on(date), supply, duration, metering, prices);
    }
}
