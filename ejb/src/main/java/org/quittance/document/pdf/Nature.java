package org.quittance.document.pdf;

import org.quittance.tariff.Heading;

/**
 * What is sold by a line: electricity and water are goods (CGI art. 256 II 2), and what the law adds to their price shares
 * their nature (art. 267 I); sewage, storage and places to park are services (art. 256 IV).
 */
public enum Nature {

    GOODS, SERVICE;

    public static Nature of(Heading heading) {
        return switch (heading) {
            case SUBSCRIPTION, ENERGY, TAXES, WATER_DISTRIBUTION, PUBLIC_BODIES, SURPLUS -> GOODS;
            case STORAGE, SEWAGE, PARKING -> SERVICE;
        };
    }
}
