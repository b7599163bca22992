package org.quittance.installation.service;

/** What cannot be said of an operator. */
public enum OperatorFault {
    /** Everybody has to know with whom they deal. */ NAME,
    /** Invoices need it (CGI ann. II 242 nonies A): one to six lines. */ ADDRESS,
    /** Nine digits, the last one a check digit. */ SIREN,
    /** The SIREN, and five digits more with a check digit. */ SIRET,
    /** FR, two characters, and the SIREN. */ VAT_NUMBER,
    /** A whole address. */ EMAIL,
    /** A whole address of the web. */ WEBSITE,
    /** Too pale to be read on white. */ COLOR,
    /** Its check digits do not fit. */ ICS,
    /** Mandates were signed under another one: customers agreed to that creditor. */ ICS_SIGNED,
    /** It has begun already, and what was issued under it stands. */ PAST,
    /** By its content it is no PNG and no JPEG. */ LOGO_TYPE,
    /** More than 2 MB, or 4,000 pixels. */ LOGO_LARGE
}
