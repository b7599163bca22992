package org.quittance.web.office.bank;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quittance.contract.ServiceKind;
import org.quittance.payment.FoundPayment;
import org.quittance.payment.PaymentFilter;
import org.quittance.payment.PaymentMethod;
import org.quittance.payment.service.PaymentSearchService;
import org.quittance.time.DateRange;
import org.quittance.web.office.DaysAsked;
import org.quittance.web.office.Reply;
import org.quittance.web.office.Rows;

/** Payments, returns and refunds of all customers; the address of the page holds the question. */
@Named("officeBankPayments")
@ViewScoped
public class BankPaymentsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentSearchService service;
    private String words;
    private String method;
    private String from;
    private String to;
    private ServiceKind kind;
    private transient PaymentFilter filter;
    private long count;
    private final transient Rows<FoundPayment> payments = new Rows<>(() -> count,
            (first, most) -> service.find(filter, first, most));

    public void load() {
        PaymentMethod asked = Arrays.stream(PaymentMethod.values()).filter(one -> one.name().equals(method)).findFirst()
                .orElse(null);
        Optional<DateRange> days = DaysAsked.of(from, to, DaysAsked.EVER);
        if (days.isEmpty()) {
            Reply.notFound();
            return;
        }
        filter = new PaymentFilter(words, asked, days.get().start(), days.get().lastDay(), kind);
        count = service.count(filter);
    }

    public PaymentMethod[] getMethods() {
        return PaymentMethod.values();
    }

    /** The first day; empty from the beginning. */
    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    /** The last day; empty to the end. */
    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    /** What the payments pay; null for whatever. */
    public ServiceKind getKind() {
        return kind;
    }

    public void setKind(ServiceKind kind) {
        this.kind = kind;
    }

    public List<ServiceKind> getKinds() {
        return List.of(ServiceKind.values());
    }

    public long getCount() {
        return count;
    }

    public Rows<FoundPayment> getPayments() {
        return payments;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }
}
