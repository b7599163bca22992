package org.quittance.request;

/** What staff see computed before they grant, in m3. */
public enum RequestFigure {
    /** What was billed. */ VOLUME,
    /** What is usual for as many days. */ AVERAGE,
    /** What is not owed of it. */ NOT_DUE,
    /** For how much no sewage is owed. */ NOT_DRAINED
}
