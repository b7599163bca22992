package org.quittance.web.converter;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import org.quittance.document.ReadNumber;
import org.quittance.document.Written;
import org.quittance.money.Money;

/** {@code 1 325,67 €} in French, {@code €1,325.67} in English. */
@FacesConverter(forClass = Money.class)
public class MoneyConverter implements Converter<Money> {

    @Override
    public Money getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Money.of(ReadNumber.of(text, Texts.locale(faces)));
        } catch (ArithmeticException | NumberFormatException e) {
            throw new ConverterException(Texts.error(faces, "converter_money"), e);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Money amount) {
        return amount == null ? "" : Written.in(Texts.locale(faces)).money(amount);
    }
}
