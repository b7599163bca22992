package org.quittance.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.quittance.contract.ServiceKind;

/** Quantity of a service that was used in a month and billed: m3 of water, else kWh; of surplus what was bought. */
public record Consumed(YearMonth month, ServiceKind service, BigDecimal quantity) {
}
