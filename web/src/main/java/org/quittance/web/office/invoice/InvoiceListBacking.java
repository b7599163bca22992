package org.quittance.web.office.invoice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quittance.billing.IssuedFilter;
import org.quittance.billing.IssuedInvoice;
import org.quittance.billing.IssuedInvoices;
import org.quittance.billing.service.IssuedInvoiceService;
import org.quittance.contract.ServiceKind;
import org.quittance.time.DateRange;
import org.quittance.web.office.DaysAsked;
import org.quittance.web.office.Reply;
import org.quittance.web.office.Rows;

/** The invoices and credit notes of a period; the address of the page holds the question. */
@Named("officeInvoiceList")
@ViewScoped
public class InvoiceListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private IssuedInvoiceService service;
    @Inject
    private Clock clock;
    private String from;
    private String to;
    private ServiceKind kind;
    private IssuedFilter.Order order;
    private transient IssuedFilter filter;
    private transient IssuedInvoices.Sum sum;
    private final transient Rows<IssuedInvoice> invoices = new Rows<>(() -> sum.documents(),
            (first, most) -> service.page(filter, first, most));

    public void load() {
        LocalDate today = LocalDate.now(clock);
        Optional<DateRange> period = DaysAsked.of(from, to, DateRange.ofClosed(today.withDayOfMonth(1), today));
        if (period.isEmpty()) {
            Reply.notFound();
            return;
        }
        from = period.get().start().toString();
        to = period.get().lastDay().toString();
        order = order == null ? IssuedFilter.Order.LATEST : order;
        filter = new IssuedFilter(period.get(), kind, order);
        sum = service.sum(filter);
    }

    public IssuedInvoices.Sum getSum() {
        return sum;
    }

    public Rows<IssuedInvoice> getInvoices() {
        return invoices;
    }

    /** What is sold. */
    public List<ServiceKind> getKinds() {
        return Stream.of(ServiceKind.values()).filter(one -> one != ServiceKind.SURPLUS).toList();
    }

    public List<IssuedFilter.Order> getOrders() {
        return List.of(IssuedFilter.Order.values());
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    /** Null for every service. */
    public ServiceKind getKind() {
        return kind;
    }

    public void setKind(ServiceKind kind) {
        this.kind = kind;
    }

    public IssuedFilter.Order getOrder() {
        return order;
    }

    public void setOrder(IssuedFilter.Order order) {
        this.order = order;
    }
}
