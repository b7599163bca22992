package org.quittance.acceptance;

class EveryPageInEnglishIT extends EveryPage {

    EveryPageInEnglishIT() {
        super("en");
    }
}
