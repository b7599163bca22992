package org.quittance.web.converter;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import org.quittance.document.Written;

/** {@code 18/11/2015}, in either language; a day that does not exist is refused. */
@FacesConverter(forClass = LocalDate.class)
public class DateConverter implements Converter<LocalDate> {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip(), TYPED);
        } catch (DateTimeParseException e) {
            boolean day = text.strip().matches("\\d{1,2}/\\d{1,2}/\\d{4}");
            throw new ConverterException(day
                    ? Texts.error(faces, "converter_date_unknown", text.strip()) : Texts.error(faces, "converter_date", example()), e);
        }
    }

    private static String example() {
        return TagFunctions.date(CDI.current().select(ExampleDay.class).get().getToday());
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalDate day) {
        return day == null ? "" : Written.in(Texts.locale(faces)).date(day);
    }
}
