package org.quittance.document.facturx;

import org.quittance.contract.ServiceKind;
import org.quittance.document.pdf.InvoiceDocument;
import org.quittance.document.pdf.Wording;
import org.quittance.tariff.Heading;

/**
 * What is sold, as the French reform wants it told (BT-23): electricity and water are goods (CGI art. 256 II 2); what is
 * done with them, such as sewage or storage, and places to park are services.
 */
enum BusinessProcess {

    /** Goods. */ B1,
    /** Services. */ S1,
    /** Both. */ M1;

    static BusinessProcess of(InvoiceDocument invoice, Wording words) {
        return of(invoice.supply().service(), invoice.headings().stream()
                .anyMatch(heading -> heading.title().equals(words.heading(Heading.SEWAGE))));
    }

    private static BusinessProcess of(ServiceKind service, boolean sewage) {
        return switch (service) {
            case ELECTRICITY, SURPLUS -> B1;
            case WATER -> sewage ? M1 : B1;
            case STORAGE -> M1;
            case PARKING -> S1;
        };
    }
}
