package org.quittance.web.office.invoice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.quittance.billing.IssuedFilter;
import org.quittance.billing.IssuedInvoice;
import org.quittance.billing.IssuedInvoices;
import org.quittance.billing.service.IssuedInvoiceService;
import org.quittance.contract.ServiceKind;
import org.quittance.time.DateRange;
import org.quittance.web.office.DaysAsked;
import org.quittance.web.office.Reply;

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
    private final transient LazyDataModel<IssuedInvoice> invoices = new Invoices();

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

    public LazyDataModel<IssuedInvoice> getInvoices() {
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

    private final class Invoices extends LazyDataModel<IssuedInvoice> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return (int) sum.documents();
        }

        @Override
        public List<IssuedInvoice> load(int first, int most, Map<String, SortMeta> sorted, Map<String, FilterMeta> filters) {
            return service.page(filter, first, most);
        }
    }
}
