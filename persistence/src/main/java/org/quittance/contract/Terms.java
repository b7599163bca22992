package org.quittance.contract;

import java.time.LocalDate;

/** What every contract agrees on: the offer, how often it is billed and from which day it supplies. */
public record Terms(String offerCode, BillingCycle cycle, LocalDate start) {
}
