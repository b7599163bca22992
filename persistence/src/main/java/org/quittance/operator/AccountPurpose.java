package org.quittance.operator;

/** What the operator uses an account at its bank for. */
public enum AccountPurpose {
    /** Named on invoices, letters, slips and in mails: transfers arrive there, cheques and cash are carried there. */ RECEIPTS,
    /** Direct debits are collected for it: the creditor's account of pain.008. */ DEBITS,
    /** Refunds and kitties are paid from it: the debtor's account of pain.001. */ REFUNDS
}
