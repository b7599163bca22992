package org.quittance.acceptance;

import java.util.stream.Stream;
import org.quittance.acceptance.Pages.Listed;
import org.quittance.acceptance.harness.Site;

/** The pages about the terms on which money comes in. */
final class MoneyPages {

    private MoneyPages() {
    }

    static Stream<Listed> all() {
        return Stream.of(Pages.page("office-plan-terms", "office/plan/terms", "/office/plan/terms?offer=EAU", Site.PAYMENTS));
    }
}
