package org.quittance.contract;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Off-peak hours are text in the database, such as {@code 01:30-07:30;12:30-14:30}. */
@Converter(autoApply = true)
public class OffPeakHoursConverter implements AttributeConverter<OffPeakHours, String> {

    @Override
    public String convertToDatabaseColumn(OffPeakHours hours) {
        return hours == null ? null : hours.text();
    }

    @Override
    public OffPeakHours convertToEntityAttribute(String text) {
        return text == null ? null : OffPeakHours.parse(text);
    }
}
