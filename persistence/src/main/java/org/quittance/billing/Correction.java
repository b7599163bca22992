package org.quittance.billing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/** The earlier document that another one corrects, by its number and date (CGI ann. II art. 242 nonies A), and why. */
@Embeddable
public class Correction {

    @Column(name = "corrects_id")
    private Long invoiceId;
    @Column(name = "corrects_number")
    private String number;
    @Column(name = "corrects_date")
    private LocalDate issueDate;
    @Column(name = "correction_reason")
    private String reason;

    protected Correction() {
    }

    /** @param reason as the document tells its customer */
    Correction(Invoice earlier, String reason) {
        this.invoiceId = earlier.id();
        this.number = earlier.number();
        this.issueDate = earlier.dates().invoiced();
        this.reason = Objects.requireNonNull(reason);
    }

    public long invoiceId() {
        return invoiceId;
    }

    public String number() {
        return number;
    }

    public LocalDate issueDate() {
        return issueDate;
    }

    public String reason() {
        return reason;
    }
}
