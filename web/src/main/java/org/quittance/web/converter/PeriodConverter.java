package org.quittance.web.converter;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.quittance.document.Written;
import org.quittance.time.DateRange;

/** Writes a period closed, {@code 01/08/2023 – 31/08/2023}. People enter its two days in two fields. */
@FacesConverter(forClass = DateRange.class)
public class PeriodConverter implements Converter<DateRange> {

    @Override
    public DateRange getAsObject(FacesContext faces, UIComponent component, String text) {
        throw new UnsupportedOperationException("a period is entered as two dates");
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, DateRange period) {
        return period == null ? "" : Written.in(Texts.locale(faces)).period(period);
    }
}
