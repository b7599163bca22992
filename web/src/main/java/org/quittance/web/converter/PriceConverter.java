package org.quittance.web.converter;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import org.quittance.document.ReadNumber;
import org.quittance.document.Written;

/** A price or percentage as a tariff states it: no sign, at most six decimals. */
@FacesConverter("quittance.Price")
public class PriceConverter implements Converter<BigDecimal> {

    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal TOO_MUCH = new BigDecimal("100000000");

    @Override
    public BigDecimal getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            BigDecimal price = ReadNumber.of(text, Texts.locale(faces));
            if (price.signum() < 0 || price.stripTrailingZeros().scale() > MOST_DECIMALS || price.compareTo(TOO_MUCH) >= 0) {
                throw new NumberFormatException("no price: " + text);
            }
            return price;
        } catch (NumberFormatException e) {
            throw new ConverterException(Texts.error(faces, "converter_price"), e);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, BigDecimal price) {
        return price == null ? "" : Written.in(Texts.locale(faces)).typedPrice(price);
    }
}
