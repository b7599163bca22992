package org.quittance.billing.invoicing;

/** What the generator makes of a contract. */
public sealed interface Proposal permits ProposedInvoice, Parked, Unchanged {
}
