package org.quittance.web.converter;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import org.quittance.document.ReadNumber;
import org.quittance.document.Written;

/**
 * What a register shows: a number that is not negative, with at most three decimals. Where the component has the
 * attribute {@code digits}, more whole digits than that are refused: the meter cannot show them.
 */
@FacesConverter("meterIndex")
public class IndexConverter implements Converter<BigDecimal> {

    private static final int MOST_DECIMALS = 3;
    private static final int MOST_DIGITS = 9;

    @Override
    public BigDecimal getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        BigDecimal index = number(faces, text);
        Object digits = component.getAttributes().get("digits");
        int most = digits == null ? MOST_DIGITS : ((Number) digits).intValue();
        if (index.compareTo(BigDecimal.TEN.pow(most)) >= 0) {
            throw new ConverterException(Texts.error(faces, "converter_index_digits", most));
        }
        return index;
    }

    private static BigDecimal number(FacesContext faces, String text) {
        try {
            BigDecimal index = ReadNumber.of(text, Texts.locale(faces));
            if (index.signum() >= 0 && index.stripTrailingZeros().scale() <= MOST_DECIMALS) {
                return index;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new ConverterException(Texts.error(faces, "converter_index"));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, BigDecimal index) {
        return index == null ? "" : Written.in(Texts.locale(faces)).typed(index, MOST_DECIMALS);
    }
}
