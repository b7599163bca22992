package org.quittance.acceptance;

import com.microsoft.playwright.Page;

/** Fills in the form of somebody who leaves a home, and presses the button. */
final class Mover {

    private Mover() {
    }

    /** From the one contract that can be left. */
    static void leaves(Page portal, String lastDay, String index, String street, String postcode) {
        fill(portal, "1:day", lastDay);
        fill(portal, "2:index", index);
        fill(portal, "3:line", street);
        fill(portal, "4:line", postcode);
        fill(portal, "5:line", "Clermont-Ferrand");
        go(portal);
    }

    static void fill(Page portal, String field, String text) {
        portal.locator("[id='ask:fields:" + field + "']").fill(text);
    }

    private static void go(Page portal) {
        portal.locator("[id='ask:go']").click();
        portal.waitForLoadState();
    }
}
