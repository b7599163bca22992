package org.quittance.acceptance;

import java.util.stream.Stream;
import org.quittance.acceptance.Pages.Listed;
import org.quittance.acceptance.harness.Site;

/** The pages about what is sent to customers. */
final class OutboxPages {

    private OutboxPages() {
    }

    static Stream<Listed> all() {
        return Stream.of(
                Pages.page("office-outbox-list", "office/outbox/list", "/office/outbox/list", Site.ADVISER),
                Pages.page("office-outbox-message", "office/outbox/message", "/office/outbox/message?id={message}", Site.ADVISER),
                Pages.page("office-outbox-newsletter", "office/outbox/newsletter", "/office/outbox/newsletter", Site.ADVISER),
                Pages.page("open-unsubscribe", "unsubscribe", "/unsubscribe?token=unknown", Pages.NOBODY),
                Pages.page("office-outbox-notices", "office/outbox/notices", "/office/outbox/notices", Site.ADMINISTRATOR),
                Pages.page("office-outbox-notice", "office/outbox/notice",
                        "/office/outbox/notice?notice=debit_announced&language=en", Site.ADMINISTRATOR));
    }
}
