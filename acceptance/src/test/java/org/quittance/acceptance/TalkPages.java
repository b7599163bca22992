package org.quittance.acceptance;

import java.util.stream.Stream;
import org.quittance.acceptance.Pages.Listed;
import org.quittance.acceptance.harness.Site;

/** The pages on which customers and staff speak with each other. */
final class TalkPages {

    private TalkPages() {
    }

    static Stream<Listed> all() {
        return Stream.of(
                Pages.page("portal-appointment-list", "portal/appointment/list", "/portal/appointment/list", Site.CAMILLE),
                Pages.page("portal-appointment-book", "portal/appointment/book", "/portal/appointment/book?way=SITE", Site.PAUL),
                Pages.page("portal-appointment-move", "portal/appointment/book",
                        "/portal/appointment/book?moving={appointment}", Site.CAMILLE),
                Pages.page("office-request-new", "office/request/new", "/office/request/new?customer=C100001", Site.ADVISER),
                Pages.page("office-request-contract", "office/request/contract", "/office/request/contract?customer=C100001", Site.ADVISER),
                Pages.page("office-request-contract-form", "office/request/contract",
                        "/office/request/contract?customer=C100001&offer=HPHC", Site.ADVISER),
                Pages.page("office-request-sign", "office/request/sign", "/office/request/sign?id={paper}", Site.ADVISER),
                Pages.page("office-request-withdrawal", "office/request/withdrawal", "/office/request/withdrawal?id={paper}", Site.ADVISER),
                Pages.page("office-request-answers", "office/request/answers", "/office/request/answers?id={template}", Site.ADVISER),
                Pages.page("office-appointment-list", "office/appointment/list", "/office/appointment/list", Site.ADVISER),
                Pages.page("office-appointment-book", "office/appointment/book", "/office/appointment/book?customer=C100001&way=SITE",
                        Site.ADVISER),
                Pages.page("office-appointment-publish", "office/appointment/publish", "/office/appointment/publish", Site.ADVISER));
    }
}
