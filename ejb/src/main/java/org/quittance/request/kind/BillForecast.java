package org.quittance.request.kind;

import org.quittance.money.Money;

/** What the last bill of a contract will come to, including VAT. @param amount null where too little is known to say */
public record BillForecast(Money amount) implements Forecast {
}
