package org.quittance.acceptance;

import org.junit.jupiter.api.Order;

@Order(1)
class EveryPageInFrenchIT extends EveryPage {

    EveryPageInFrenchIT() {
        super("fr");
    }
}
