package org.quittance.request.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.quittance.request.Request;
import org.quittance.request.Requests;
import org.quittance.request.kind.Kinds;

/** What requests that only speak can and others cannot. */
@ApplicationScoped
public class Conversations {

    @Inject
    private Kinds kinds;
    @Inject
    private Requests requests;
    @Inject
    private Clock clock;

    /** With as much time for an answer as a new one has. Whatever else is closed stays so. */
    void reopenIfClosed(Request asked, Request.Act by) {
        if (asked.state().isClosed() && kinds.of(asked.kind()).isConversation()) {
            LocalDate today = LocalDate.now(clock);
            asked.reopen(today.plusDays(requests.daysToAnswer(asked.kind(), today)), by);
        }
    }

    /** @throws IllegalArgumentException if it is to be granted or refused */
    void require(Request asked) {
        if (!kinds.of(asked.kind()).isConversation()) {
            throw new IllegalArgumentException(asked.kind() + " is no conversation");
        }
    }
}
