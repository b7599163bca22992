package org.quittance.billing.invoicing;

/** The days looked at again come out as they were billed: there is nothing to correct. */
public record Unchanged() implements Proposal {
}
