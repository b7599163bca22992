package org.quittance.billing.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.quittance.billing.ConsumptionAlert;
import org.quittance.billing.InvoicesToPublish;
import org.quittance.billing.Leaks;
import org.quittance.contract.Contract;
import org.quittance.contract.Contracts;
import org.quittance.customer.Customer;
import org.quittance.customer.NoticeTopic;
import org.quittance.document.Written;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.service.Notice;
import org.quittance.messaging.service.NoticeWriter;

/**
 * Tells households that they used far more water than usual: at the latest with the bill that says so, whatever they prefer,
 * for without it they owe nothing above (CGCT L2224-12-4 III bis).
 */
@ApplicationScoped
public class ConsumptionAlerts {

    @Inject
    private Leaks leaks;
    @Inject
    private Contracts contracts;
    @Inject
    private NoticeWriter notices;
    @Inject
    private Clock clock;

    void tell(@Observes InvoicesToPublish published) {
        List<ConsumptionAlert> found = published.invoices().isEmpty()
                ? List.of() : leaks.find(published.invoices(), LocalDate.now(clock));
        if (!found.isEmpty()) {
            contracts.withEverything(found.stream().map(ConsumptionAlert::contractId).toList())
                    .forEach(contract -> found.stream().filter(alert -> alert.contractId() == contract.id())
                            .forEach(alert -> tell(contract, alert)));
        }
    }

    private void tell(Contract contract, ConsumptionAlert alert) {
        Customer customer = contract.account().customer();
        Written written = Written.in(Locale.forLanguageTag(customer.language()));
        notices.tell(customer, NoticeTopic.ACCOUNT, Notice.of(OutboxMessage.Kind.CONSUMPTION_ALERT, "consumption_alert")
                .with("contract", contract.number())
                .with("volume", written.quantity(alert.excess().volume(), "m³", 3))
                .with("usual", written.quantity(alert.excess().average(), "m³", 3))
                .with("day", written.longDate(alert.certificateUntil()))
                .leadingTo("/portal/request/new?kind=LEAK&about=" + contract.number() + "%20" + alert.period().start()));
    }
}
