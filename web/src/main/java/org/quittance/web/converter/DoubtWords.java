package org.quittance.web.converter;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.quittance.document.Written;
import org.quittance.metering.Doubt;
import org.quittance.metering.Flow;

/** Why an index is not believed, as a sentence. */
public final class DoubtWords {

    private final Locale locale;
    private final ResourceBundle texts;

    public DoubtWords(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle("org.quittance.web.messages", locale);
    }

    /** @param parameters in the order that {@link Doubt} gives */
    public String sentence(Doubt doubt, List<String> parameters, Flow flow) {
        String unit = doubt == Doubt.SPIKE ? unit(flow) : null;
        return new MessageFormat(texts.getString("Doubt_" + doubt.name()), locale)
                .format(parameters.stream().map(parameter -> word(parameter, unit)).toArray());
    }

    /** {@code m³} for water, else {@code kWh}. */
    public String unit(Flow flow) {
        return texts.getString(flow == Flow.WATER ? "QuantityUnit_M3" : "QuantityUnit_KWH");
    }

    private String word(String parameter, String unit) {
        Written written = Written.in(locale);
        try {
            return written.longDate(LocalDate.parse(parameter));
        } catch (DateTimeParseException e) {
            return written.quantity(new BigDecimal(parameter), unit, 3);
        }
    }
}
