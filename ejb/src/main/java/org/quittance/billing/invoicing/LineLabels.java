package org.quittance.billing.invoicing;

import java.util.Locale;
import java.util.ResourceBundle;
import org.quittance.billing.Charge;
import org.quittance.contract.TimeClass;

/** What a line is called in the customer's language; French where there is no translation. Invoices store the text. */
public final class LineLabels {

    private static final ResourceBundle.Control FRENCH_FIRST =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private LineLabels() {
    }

    /** @param timeClass null but for energy */
    public static String label(Charge charge, TimeClass timeClass, Locale locale) {
        String key = timeClass == null ? charge.name() : charge.name() + "_" + timeClass.name();
        return ResourceBundle
                .getBundle(LineLabels.class.getName(), locale, LineLabels.class.getClassLoader(), FRENCH_FIRST)
                .getString(key);
    }
}
