package org.quittance.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** A VAT rate is numeric(5,2) in the database, in percent. */
@Converter(autoApply = true)
public class VatRateConverter implements AttributeConverter<VatRate, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(VatRate rate) {
        return rate == null ? null : rate.percent();
    }

    @Override
    public VatRate convertToEntityAttribute(BigDecimal percent) {
        return percent == null ? null : new VatRate(percent);
    }
}
