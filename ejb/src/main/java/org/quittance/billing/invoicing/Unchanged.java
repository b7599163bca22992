package org.quittance.billing.invoicing;

/** Nothing is to be billed: the days looked at again come out as they were, or were paid in advance. */
public record Unchanged() implements Proposal {
}
