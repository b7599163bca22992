package org.quittance.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What the clues of a transfer are worth, as the operator weighs them from a day on. */
@Entity
@Table(name = "matching_policy")
public class MatchingPolicy {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "invoice_number")
    private int invoiceNumber;
    @Column(name = "customer_number")
    private int customerNumber;
    private int amount;
    private int name;
    @Column(name = "part_of_name")
    private int partOfName;
    @Column(name = "known_iban")
    private int knownIban;
    @Column(name = "certain_from")
    private int certainFrom;
    private int lead;
    @Column(name = "doubtful_from")
    private int doubtfulFrom;

    protected MatchingPolicy() {
    }

    /**
     * @param certainFrom the sum from which on a transfer is posted without asking
     * @param lead        how far that sum must lie before the next account's
     * @param doubtfulFrom the sum from which on an account is proposed
     */
    public record Weights(int invoiceNumber, int customerNumber, int amount, int name, int partOfName, int knownIban,
            int certainFrom, int lead, int doubtfulFrom) {
    }

    public Weights weights() {
        return new Weights(invoiceNumber, customerNumber, amount, name, partOfName, knownIban, certainFrom, lead, doubtfulFrom);
    }
}
