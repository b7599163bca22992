package org.quittance.web.office.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.quittance.appointment.AppointmentTopic;
import org.quittance.payment.arrears.AgeTotal;
import org.quittance.payment.arrears.StepKind;
import org.quittance.payment.service.arrears.AgeingService;
import org.quittance.report.NextEvent;
import org.quittance.report.service.OutlookService;
import org.quittance.web.converter.TagFunctions;

/** How old a customer's debt is, and what happens next; on the customer's page. */
@Named("officeCustomerOutlook")
@RequestScoped
public class CustomerOutlookBacking {

    @Inject
    private OutlookService outlook;
    @Inject
    private AgeingService ageing;
    private List<NextEvent> next;
    private List<AgeTotal> bands;

    public void show(long customer) {
        next = new ArrayList<>(outlook.next(customer));
        bands = ageing.totals(customer).stream().filter(band -> band.invoices() > 0).toList();
    }

    /** The first first. */
    public List<NextEvent> getNext() {
        return next;
    }

    /** Those with something in them. */
    public List<AgeTotal> getBands() {
        return bands;
    }

    /** What an event is about, in words where it has no number. */
    public String about(NextEvent event) {
        return switch (event.kind()) {
            case DUNNING -> TagFunctions.words(StepKind.valueOf(event.about()));
            case APPOINTMENT -> appointment(event.about().split(" "));
            default -> event.about();
        };
    }

    private static String appointment(String[] topicAndHour) {
        return TagFunctions.words(AppointmentTopic.valueOf(topicAndHour[0])) + ", " + topicAndHour[1];
    }

    /** Whether it is about a contract, whose number it names. */
    public boolean isOfContract(NextEvent event) {
        return switch (event.kind()) {
            case BILLING, INSTALMENT, START, END, POWER, OFF_PEAK -> true;
            default -> false;
        };
    }
}
