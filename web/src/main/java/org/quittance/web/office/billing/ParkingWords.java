package org.quittance.web.office.billing;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.quittance.billing.ParkingReason;
import org.quittance.document.Written;

/** Why a contract is parked, as a sentence, and what staff can do about it. */
public final class ParkingWords {

    private final Locale locale;
    private final ResourceBundle texts;

    public ParkingWords(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle("org.quittance.web.messages", locale);
    }

    /** @param parameters in the order that {@link ParkingReason} gives; what is missing reads as an ellipsis */
    public String sentence(ParkingReason reason, List<String> parameters) {
        return fill("ParkingReason_" + reason.name(), reason, parameters);
    }

    public String fix(ParkingReason reason, List<String> parameters) {
        return fill("ParkingReason_" + reason.name() + "_next", reason, parameters);
    }

    private String fill(String key, ParkingReason reason, List<String> parameters) {
        Object[] words = new Object[4];
        for (int i = 0; i < words.length; i++) {
            words[i] = i < parameters.size() ? word(reason, i, parameters.get(i)) : isCount(reason, i) ? 0 : "…";
        }
        boolean ofOneClass = reason == ParkingReason.NO_PRICE_IN_FORCE && parameters.size() > 2;
        return new MessageFormat(texts.getString(ofOneClass && texts.containsKey(key + "_class") ? key + "_class" : key),
                locale).format(words);
    }

    private static boolean isCount(ParkingReason reason, int position) {
        return reason == ParkingReason.MISSING_LOAD_CURVE && position > 0;
    }

    private Object word(ParkingReason reason, int position, String parameter) {
        if (reason == ParkingReason.UNEXPECTED || reason == ParkingReason.REFUSED) {
            return parameter;
        }
        if (isCount(reason, position) && parameter.matches("[0-9]+")) {
            return Long.valueOf(parameter);
        }
        Written written = Written.in(locale);
        try {
            return position == 0 ? written.longDate(LocalDate.parse(parameter)) : constantOrNumber(parameter, written);
        } catch (DateTimeParseException e) {
            return parameter;
        }
    }

    private String constantOrNumber(String parameter, Written written) {
        for (String type : List.of("TimeClass_", "Heading_", "Measure_", "Levy_")) {
            if (texts.containsKey(type + parameter)) {
                return texts.getString(type + parameter);
            }
        }
        return parameter.matches("-?[0-9]+(\\.[0-9]+)?") ? written.quantity(new BigDecimal(parameter), null, 3) : parameter;
    }
}
