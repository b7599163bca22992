package org.quittance.request.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.quittance.request.Request;
import org.quittance.request.Requests;
import org.quittance.request.kind.Filled;
import org.quittance.request.kind.KindOfRequest;

/** Stores what a customer asks for with what comes with it, and says that it came. */
@ApplicationScoped
public class Sending {

    @Inject
    private Requests requests;
    @Inject
    private Attaching attaching;
    @Inject
    private RequestNotices notices;
    @Inject
    private Clock clock;

    /**
     * @param enclosed null without a file
     * @throws UnfitAttachmentException if it cannot be attached
     */
    Request send(KindOfRequest form, long customer, Filled filled, Enclosure enclosed, Request.Act by) {
        LocalDate today = LocalDate.now(clock);
        Request asked = new Request(
                new Request.About(form.kind(), customer, form.contract(filled).orElse(null)),
                filled.texts(), today.plusDays(requests.daysToAnswer(form.kind(), today)), by);
        KindOfRequest.Sent sent = form.sent(filled);
        if (sent.effect() != null) {
            asked.hasEffect(sent.effect());
        }
        if (sent.granted()) {
            asked.grantedAtOnce(by);
        }
        requests.add(asked);
        if (enclosed != null) {
            attaching.enclose(asked, enclosed, by);
        }
        notices.step(asked);
        return asked;
    }
}
