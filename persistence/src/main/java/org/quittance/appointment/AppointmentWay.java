package org.quittance.appointment;

/** How one meets. */
public enum AppointmentWay {
    /** The customer comes. */ SITE,
    /** The customer is called. */ TELEPHONE
}
