package org.quittance.acceptance;

class EveryPageInFrenchIT extends EveryPage {

    EveryPageInFrenchIT() {
        super("fr");
    }
}
