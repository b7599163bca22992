package org.quittance.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quittance.billing.LastInvoice;
import org.quittance.customer.Customer;
import org.quittance.customer.SearchText;

/**
 * What a person types who says to be a customer: the reference that every invoice shows, and a second thing that an impostor
 * hardly knows too. That is the number or the amount of the last invoice, or where the holder lives and what he or she is called.
 */
@Embeddable
public class RegistrationProof {

    @Column(name = "customer_number")
    private String customerNumber;
    private String invoice;
    private String postcode;
    private String holder;

    protected RegistrationProof() {
    }

    /**
     * Nulls for what was not typed.
     *
     * @param invoice number or amount of the last invoice
     * @param holder  last name, maybe with the first, or the company's name
     */
    public RegistrationProof(String customerNumber, String invoice, String postcode, String holder) {
        this.customerNumber = customerNumber.strip().toUpperCase(Locale.ROOT);
        this.invoice = invoice;
        this.postcode = postcode;
        this.holder = holder;
    }

    public String customerNumber() {
        return customerNumber;
    }

    /** Whether enough was typed, right or wrong. */
    public boolean isComplete() {
        return invoice != null || postcode != null && holder != null;
    }

    /** All that was typed has to fit. */
    public boolean fits(Customer customer, Optional<LastInvoice> last) {
        return isComplete() && customerNumber.equals(customer.number())
                && (invoice == null || last.filter(this::isOf).isPresent())
                && (postcode == null || postcode.strip().equals(customer.address().postcode()))
                && (holder == null || isCalled(customer.name()));
    }

    /** {@code f2026-000123}, or {@code 1 325,67 €} with its cents, in either language; a credit's amount without its sign. */
    private boolean isOf(LastInvoice last) {
        String cents = last.gross().toString().replaceAll("\\D", "");
        return invoice.replaceAll("\\s", "").equalsIgnoreCase(last.number())
                || invoice.strip().matches("[^A-Za-z]*[.,]\\d\\d\\D*") && invoice.replaceAll("\\D", "").equals(cents);
    }

    /** The last word of the name, and no word that is not in it; accents and capitals do not matter. */
    private boolean isCalled(String name) {
        List<String> words = SearchText.words(name);
        List<String> typed = SearchText.words(holder);
        return typed.contains(words.get(words.size() - 1)) && words.containsAll(typed);
    }
}
