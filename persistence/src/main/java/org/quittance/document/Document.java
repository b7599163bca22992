package org.quittance.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.quittance.time.OperatorClock;

/**
 * A document as it was handed out: written once, never rendered again and never changed, its content proved by its
 * SHA-256. The database refuses to change it at all, and to delete it before the law allows.
 */
@Entity
public class Document {

    /** What a document is. Whoever holds one with a verification code can have it checked. */
    public enum Kind {
        /** 380. */ INVOICE,
        /** 381. */ CREDIT_NOTE,
        /** 389. */ SELF_BILLED,
        /** 261. */ SELF_BILLED_CREDIT,
        /** Of a private person's surplus: no invoice. */ PURCHASE_STATEMENT,
        /** The particular conditions of a contract. */ CONTRACT,
        /** Says that a customer is supplied at an address. */ PROOF_OF_ADDRESS,
        /** What was invoiced and paid in a period. */ ACCOUNT_STATEMENT,
        /** The exits of a low-use parking place in a month. */ EXIT_STATEMENT,
        /** Proves that a billing run is complete. */ RUN_SHEET,
        /** A customer's permission to debit a bank account. */ MANDATE,
        /** What a customer pays month by month, and when. */ SCHEDULE,
        /** A reminder or notice about unpaid invoices. */ DUNNING_LETTER,
        /** The schedule by which a debt is paid off. */ PAYMENT_PLAN,
        /** Costs or interest that a customer bears, outside VAT. */ FEE_INVOICE;

        /** Whether an invoice of the same number exists. */
        public boolean isInvoice() {
            return ordinal() <= PURCHASE_STATEMENT.ordinal();
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Column(name = "customer_id")
    private Long customerId;
    @Column(name = "contract_id")
    private Long contractId;
    @Column(name = "invoice_id")
    private Long invoiceId;
    private String reference;
    private LocalDate dated;
    private String code;
    private String facts;
    @Column(name = "file_name")
    private String fileName;
    @Column(name = "media_type")
    private String mediaType;
    private int bytes;
    private String sha256;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "created_year")
    private int createdYear;

    protected Document() {
    }

    /** Whose document; each may be null: a run sheet is nobody's, an invoice may be of several contracts. */
    public record Subject(Long customerId, Long contractId, Long invoiceId) {
    }

    /**
     * What the verification page and lists say of it.
     *
     * @param reference number of the invoice, contract or account
     * @param code null for documents that nobody outside has to trust
     * @param facts digest of what it says, null unless it is made on demand
     */
    public record Printed(String reference, LocalDate date, VerificationCode code, String facts) {
    }

    public Document(Kind kind, Subject subject, Printed printed, StoredDocument file, Instant createdAt) {
        this.kind = Objects.requireNonNull(kind);
        this.customerId = subject.customerId();
        this.contractId = subject.contractId();
        this.invoiceId = subject.invoiceId();
        this.reference = Objects.requireNonNull(printed.reference());
        this.dated = Objects.requireNonNull(printed.date());
        this.code = printed.code() == null ? null : printed.code().text();
        this.facts = printed.facts();
        this.fileName = Objects.requireNonNull(file.fileName());
        this.mediaType = Objects.requireNonNull(file.mediaType());
        this.bytes = file.content().length;
        this.sha256 = Sha256.of(file.content());
        this.createdAt = Objects.requireNonNull(createdAt);
        this.createdYear = createdAt.atZone(OperatorClock.ZONE).getYear();
    }

    public Long id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public String reference() {
        return reference;
    }

    public LocalDate dated() {
        return dated;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public String sha256() {
        return sha256;
    }

    /** In which the archive keeps its content. */
    int createdYear() {
        return createdYear;
    }
}
