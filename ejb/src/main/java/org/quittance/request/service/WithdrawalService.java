package org.quittance.request.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.document.Written;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.messaging.service.Phrases;
import org.quittance.payment.service.CustomerFileOpened;
import org.quittance.request.Request;
import org.quittance.request.RequestKind;
import org.quittance.request.Requests;
import org.quittance.request.service.WithdrawalDayException.Fault;

/** Advisers record that somebody withdraws from a contract by letter, as the law leaves everybody free to do. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR})
public class WithdrawalService {

    @Inject
    private Requests requests;
    @Inject
    private TakingBack takingBack;
    @Inject
    private Attaching attaching;
    @Inject
    private Customers customers;
    @Inject
    private CurrentLogin current;
    @Inject
    private Event<CustomerFileOpened> opened;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /** A contract asked for. @param lastDay to send the letter, null as long as nothing is granted */
    public record Open(Request request, Customer customer, LocalDate lastDay) {
    }

    /** Empty unless a contract is asked for, or was granted to a consumer. That it was read is kept in the audit trail. */
    public Optional<Open> open(long request) {
        Optional<Open> found = requests.of(request).filter(takingBack::mayComeByLetter)
                .map(asked -> new Open(asked, customers.known(asked.customerId()), takingBack.lastDay(asked).orElse(null)));
        found.ifPresent(one -> opened.fire(new CustomerFileOpened(one.customer().id())));
        return found;
    }

    /**
     * The contract ends with the day before the letter was sent, or never begins.
     *
     * @param sentOn when the letter was sent, which is what counts (Code de la consommation L221-21)
     * @param letter null without a copy
     * @throws WithdrawalDayException                      if that cannot be, or was too late
     * @throws org.quittance.request.RequestStateException if it was taken back already
     * @throws UnfitAttachmentException                    if the copy cannot be attached
     */
    public void record(long request, LocalDate sentOn, Enclosure letter) {
        Request asked = requests.locked(request).filter(one -> one.kind() == RequestKind.NEW_CONTRACT).orElseThrow();
        requirePossible(asked, sentOn);
        Request.Act by = new Request.Act(caller.getName(), true, clock.instant());
        if (asked.state().isUndecided()) {
            takingBack.withdraw(asked, sentOn, by);
        } else {
            takingBack.revoke(asked, sentOn, by);
        }
        if (letter != null) {
            attaching.enclose(asked, letter, by);
        }
        asked.note(note(sentOn), by);
    }

    private void requirePossible(Request asked, LocalDate sentOn) {
        LocalDate today = LocalDate.now(clock);
        if (sentOn.isAfter(today)) {
            throw new WithdrawalDayException(Fault.TO_COME, today);
        }
        LocalDate askedOn = LocalDate.ofInstant(asked.sentAt(), clock.getZone());
        if (sentOn.isBefore(askedOn)) {
            throw new WithdrawalDayException(Fault.BEFORE_REQUEST, askedOn);
        }
        takingBack.lastDay(asked).filter(sentOn::isAfter).ifPresent(last -> {
            throw new WithdrawalDayException(Fault.LATE, last);
        });
    }

    /** In the language of who records it. */
    private String note(LocalDate sentOn) {
        Locale language = Locale.forLanguageTag(current.login().language());
        return Phrases.of("org.quittance.request.service.request", language)
                .text("withdrawn_by_letter", Written.in(language).longDate(sentOn));
    }
}
