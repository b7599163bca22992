package org.quittance.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Money is numeric(14,2) in the database. */
@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Money money) {
        return money == null ? null : money.euros();
    }

    @Override
    public Money convertToEntityAttribute(BigDecimal euros) {
        return euros == null ? null : Money.of(euros);
    }
}
