package org.quittance.contract;

/** Where a contract stands on a day. */
public enum ContractState {
    /** Concluded, its first day is to come. */ TO_COME,
    /** Supplied. */ IN_FORCE,
    /** Its last day is past, or it was taken back before its first one. */ ENDED
}
