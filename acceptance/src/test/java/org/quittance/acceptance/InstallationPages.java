package org.quittance.acceptance;

import java.util.stream.Stream;
import org.quittance.acceptance.Pages.Listed;
import org.quittance.acceptance.harness.Site;

/** The pages about the installation: who works here, and what the operator says of itself. */
final class InstallationPages {

    private InstallationPages() {
    }

    static Stream<Listed> all() {
        return Stream.of(
                Pages.page("office-user-list", "office/user/list", "/office/user/list", Site.ADMINISTRATOR),
                Pages.page("office-user-detail", "office/user/detail", "/office/user/detail?id={adviser}", Site.ADMINISTRATOR),
                Pages.page("office-settings-home", "office/settings/home", "/office/settings/home", Site.ADMINISTRATOR),
                Pages.page("office-settings-operator", "office/settings/operator", "/office/settings/operator", Site.ADMINISTRATOR),
                Pages.page("office-settings-accounts", "office/settings/accounts", "/office/settings/accounts", Site.ADMINISTRATOR),
                Pages.page("office-settings-jobs", "office/settings/jobs", "/office/settings/jobs", Site.ADMINISTRATOR));
    }
}
