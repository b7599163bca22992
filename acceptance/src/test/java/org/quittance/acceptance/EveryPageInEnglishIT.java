package org.quittance.acceptance;

import org.junit.jupiter.api.Order;

@Order(1)
class EveryPageInEnglishIT extends EveryPage {

    EveryPageInEnglishIT() {
        super("en");
    }
}
