package org.quittance.acceptance;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** Fills in the forms of somebody who leaves a home or wants one, and presses the button. */
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

    /** To somebody whom nobody knows. */
    static void givesUp(Page portal, String from, String peak, String offPeak) {
        fill(portal, "1:day", from);
        fill(portal, "2:index", peak);
        fill(portal, "3:index", offPeak);
        fill(portal, "5:line", "Jan");
        fill(portal, "6:line", "Kowalski");
        fill(portal, "8:line", "jan.kowalski@example.org");
        fill(portal, "9:lines", "Mon colocataire garde le logement.");
    }

    static void attaches(Page portal, String name, String content) {
        portal.locator("[id='ask:file']").setInputFiles(file(name, content));
    }

    static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** With electricity at two prices. @param atOnce within the time to withdraw, with the indexes of the first day */
    static void wantsHome(Page portal, String place, String atOnce, String from) {
        portal.navigate("/portal/request/new?kind=NEW_CONTRACT&about=HPHC");
        fill(portal, "1:line", place);
        portal.locator("[id='ask:fields:2:choice']").selectOption("6");
        portal.locator("[id='ask:fields:3:choice']").selectOption(atOnce);
        fill(portal, "4:day", from);
        if (atOnce.equals("YES")) {
            fill(portal, "5:index", "90001");
            fill(portal, "6:index", "90000");
        }
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
